import '@testing-library/jest-dom';
import { webcrypto } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';

// What jsdom lacks and Mantine, Recharts or the client ask for.
class SilentObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

Object.assign(globalThis, { TextDecoder, TextEncoder, ResizeObserver: SilentObserver });
Object.defineProperty(globalThis, 'crypto', { value: webcrypto });
Object.defineProperty(window, 'scrollTo', { value: () => undefined });
Object.defineProperty(window, 'matchMedia', {
  value: () => ({ matches: false, addListener() {}, removeListener() {}, addEventListener() {}, removeEventListener() {} }),
});
