import { useState } from 'react';

const KEY = 'citymark.vote-keys';

/** Whether the person wants single keys to act; remembered on this device. */
export function useKeysWanted(): [boolean, (wanted: boolean) => void] {
  const [wanted, setWanted] = useState(() => read() !== 'off');
  return [
    wanted,
    (next) => {
      setWanted(next);
      write(next ? 'on' : 'off');
    },
  ];
}

// A browser may refuse storage; then the choice lasts as long as the page.
function read(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function write(value: string): void {
  try {
    localStorage.setItem(KEY, value);
  } catch {
    return;
  }
}
