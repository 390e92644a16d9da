import { newRequestId } from '../../app/request-id';

const KEY = 'citymark-device';

let known: string | null = null;

/** A name of this device for its votes' order, made up here: it says nothing about the person or the machine. */
export function deviceName(): string {
  known ??= kept() ?? keep(newRequestId());
  return known;
}

function kept(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    // A browser that keeps nothing: a name for as long as the page is open.
    return null;
  }
}

function keep(name: string): string {
  try {
    localStorage.setItem(KEY, name);
  } catch {
    // See above.
  }
  return name;
}
