import { useRef, type RefObject } from 'react';

/** Closes a part of an element and keeps the focus at the element, if it was inside: it would be lost with what vanishes. */
export function useCloseWithin<T extends HTMLElement>(close: () => void): [RefObject<T | null>, () => void] {
  const around = useRef<T>(null);
  const closeIt = () => {
    if (around.current?.contains(document.activeElement)) around.current.focus();
    close();
  };
  return [around, closeIt];
}
