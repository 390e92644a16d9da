import { useState } from 'react';

type Errors<TValues> = Partial<Record<keyof TValues, string>>;

export interface Fields<TValues extends Record<string, string>> {
  values: TValues;
  /** Props for a TextField, TextArea or SelectField of that name. */
  bind: (name: keyof TValues & string) => { value: string; onChange: (value: string) => void; error: string | undefined };
  set: (values: Partial<TValues>) => void;
  /** Puts a sentence beside a field; false when there is no field of that name (fits `onFieldProblem`). */
  fail: (name: string, sentence: string) => boolean;
  /** Shows these problems; true when there are none, so that the form may be sent. */
  check: (problems: Errors<TValues>) => boolean;
  reset: () => void;
}

/** The texts of a form, and what is wrong with each. */
export function useFields<TValues extends Record<string, string>>(initial: TValues): Fields<TValues> {
  const [values, setValues] = useState(initial);
  const [errors, setErrors] = useState<Errors<TValues>>({});
  const set = (changed: Partial<TValues>) => {
    setValues((before) => ({ ...before, ...changed }));
    setErrors((before) => Object.fromEntries(Object.entries(before).filter(([name]) => !(name in changed))) as Errors<TValues>);
  };
  return {
    values,
    bind: (name) => ({ value: values[name] ?? '', onChange: (value) => set({ [name]: value } as Partial<TValues>), error: errors[name] }),
    set,
    fail: (name, sentence) => {
      if (!Object.hasOwn(values, name)) return false;
      setErrors((before) => ({ ...before, [name]: sentence }));
      return true;
    },
    check: (problems) => {
      const found = Object.fromEntries(Object.entries(problems).filter(([, sentence]) => Boolean(sentence))) as Errors<TValues>;
      setErrors(found);
      return Object.keys(found).length === 0;
    },
    reset: () => {
      setValues(initial);
      setErrors({});
    },
  };
}
