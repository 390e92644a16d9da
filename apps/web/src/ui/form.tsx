import type { FormEvent, ReactNode } from 'react';
import { Stack } from './stack';

export interface FormProps {
  onSubmit: () => unknown;
  /** Accessible name, when the form stands for a task of its own. */
  label?: string;
  children: ReactNode;
}

/**
 * A form that never leaves the page. The browser's own bubbles are off because errors are shown beside the fields;
 * after a submission the first field with an error gets the focus.
 */
export function Form({ onSubmit, label, children }: FormProps) {
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    await onSubmit();
    requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  return (
    <form noValidate aria-label={label} onSubmit={(event) => void submit(event)}>
      <Stack>{children}</Stack>
    </form>
  );
}
