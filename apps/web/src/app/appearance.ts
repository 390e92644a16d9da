import { useSyncExternalStore } from 'react';

/** Light, dark, or as the device says. */
export type Appearance = 'auto' | 'light' | 'dark';

const KEY = 'citymark-appearance';
const ATTRIBUTE = 'data-mantine-color-scheme';
const listeners = new Set<() => void>();
const deviceIsDark = window.matchMedia('(prefers-color-scheme: dark)');

let chosen: Appearance = stored();

function stored(): Appearance {
  try {
    const value = localStorage.getItem(KEY);
    return value === 'light' || value === 'dark' ? value : 'auto';
  } catch {
    return 'auto'; // Storage is closed to us, as in some private windows.
  }
}

function resolved(): 'light' | 'dark' {
  return chosen === 'auto' ? (deviceIsDark.matches ? 'dark' : 'light') : chosen;
}

function apply(): void {
  document.documentElement.setAttribute(ATTRIBUTE, resolved());
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Called once before the first paint. */
export function startAppearance(): void {
  apply();
  deviceIsDark.addEventListener('change', apply);
}

export function chooseAppearance(appearance: Appearance): void {
  chosen = appearance;
  try {
    localStorage.setItem(KEY, appearance);
  } catch {
    // Storage is closed to us: the choice lasts until the page is closed.
  }
  apply();
}

export const useAppearance = (): Appearance => useSyncExternalStore(subscribe, () => chosen);
export const useResolvedAppearance = (): 'light' | 'dark' => useSyncExternalStore(subscribe, resolved);
