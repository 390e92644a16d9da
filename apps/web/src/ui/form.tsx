import { useEffect, useRef, type FormEvent, type ReactNode } from 'react';
import { Stack } from './stack';

export interface FormProps {
  onSubmit: () => unknown;
  /** Accessible name, when the form stands for a task of its own. */
  label?: string;
  /** It was opened by a press just now: the first field gets the focus. */
  focusAtFirst?: boolean;
  children: ReactNode;
}

/**
 * A form that never leaves the page. The browser's own bubbles are off because errors are shown beside the fields;
 * after a submission the first field with an error gets the focus.
 */
export function Form({ onSubmit, label, focusAtFirst = false, children }: FormProps) {
  const form = useRef<HTMLFormElement>(null);
  const wanted = useRef(focusAtFirst);
  useEffect(() => {
    if (wanted.current && form.current) firstStop(form.current)?.focus();
  }, []);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    await onSubmit();
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  return (
    <form ref={form} noValidate aria-label={label} onSubmit={(event) => void submit(event)}>
      <Stack>{children}</Stack>
    </form>
  );
}

/** Of radio buttons the chosen one: there the arrows go on from what is chosen. */
function firstStop(form: HTMLFormElement): HTMLElement | null {
  const first = form.querySelector<HTMLElement>('input, select, textarea');
  if (!(first instanceof HTMLInputElement) || first.type !== 'radio') return first;
  return [...form.querySelectorAll<HTMLInputElement>('input:checked')].find(({ name }) => name === first.name) ?? first;
}
