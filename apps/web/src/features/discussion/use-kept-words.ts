import { useEffect, useState, useSyncExternalStore } from 'react';
import { KeptWords, type SendWords, type Words, type WordsState } from './kept-words';

const TRY_AGAIN_MS = 15_000;

function deviceDrawer(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

const PREFIX = 'citymark-words-';

/** Whether words of this box wait on the device: it is shown again with them. */
export function hasKeptWords(key: string): boolean {
  return deviceDrawer()?.getItem(`${PREFIX}${key}`) != null;
}

/** The words of one box. What got no answer is sent again by itself when a connection may be back, as long as the page is open. */
export function useKeptWords(key: string, sendWords: SendWords, first?: Words): WordsState & { box: KeptWords } {
  const [box] = useState(() => new KeptWords(`${PREFIX}${key}`, deviceDrawer(), sendWords, first));
  const state = useSyncExternalStore(box.subscribe, box.snapshot);
  const waiting = state.words.requestId !== null;
  useEffect(() => {
    if (!waiting) return;
    const send = () => void box.send();
    const timer = setInterval(send, TRY_AGAIN_MS);
    window.addEventListener('online', send);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', send);
    };
  }, [box, waiting]);
  // Left over from before a reload: it goes out at once.
  useEffect(() => {
    if (box.snapshot().words.requestId !== null) void box.send();
  }, [box]);
  return { ...state, box };
}
