import { useId, type InputHTMLAttributes, type ReactNode, type SelectHTMLAttributes, type TextareaHTMLAttributes } from 'react';
import styles from './field.module.css';

interface FieldProps {
  label: ReactNode;
  /** What to enter, before one makes a mistake. */
  hint?: ReactNode;
  /** What is wrong with what was entered. */
  error?: ReactNode;
  labelHidden?: boolean;
  optional?: boolean;
}

interface ControlIds {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

function Field({ label, hint, error, labelHidden, optional, children }: FieldProps & { children: (ids: ControlIds) => ReactNode }) {
  const id = useId();
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined;
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={labelHidden ? 'cm-hidden' : styles.label}>
        {label}
        {optional ? <span className={styles.optional}> (optional)</span> : null}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      ) : null}
      {children({ id, 'aria-describedby': described, 'aria-invalid': error ? true : undefined })}
      {error ? (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      ) : null}
    </div>
  );
}

type WithoutOwn<TAttributes> = Omit<TAttributes, 'id' | 'value' | 'onChange'>;

export interface TextFieldProps extends FieldProps, WithoutOwn<InputHTMLAttributes<HTMLInputElement>> {
  value: string;
  onChange: (value: string) => void;
}

/** One line of text; also e-mail, password, number and date by `type`. */
export function TextField({ label, hint, error, labelHidden, optional, value, onChange, ...rest }: TextFieldProps) {
  return (
    <Field {...{ label, hint, error, labelHidden, optional }}>
      {(ids) => <input {...rest} {...ids} className={styles.control} value={value} onChange={(event) => onChange(event.currentTarget.value)} />}
    </Field>
  );
}

export interface TextAreaProps extends FieldProps, WithoutOwn<TextareaHTMLAttributes<HTMLTextAreaElement>> {
  value: string;
  onChange: (value: string) => void;
}

/** Several lines of text; grows with what is written. */
export function TextArea({ label, hint, error, labelHidden, optional, value, onChange, rows = 3, ...rest }: TextAreaProps) {
  return (
    <Field {...{ label, hint, error, labelHidden, optional }}>
      {(ids) => <textarea {...rest} {...ids} rows={rows} className={styles.control} value={value} onChange={(event) => onChange(event.currentTarget.value)} />}
    </Field>
  );
}

export interface SelectOption {
  value: string;
  label: string;
  group?: string;
}

export interface SelectFieldProps extends FieldProps, WithoutOwn<SelectHTMLAttributes<HTMLSelectElement>> {
  value: string;
  onChange: (value: string) => void;
  /** Neighbours with the same `group` stand together under its name. */
  options: readonly SelectOption[];
  /** Shown while nothing is chosen. */
  choose?: string;
}

/** One of a list, as the browser's own select. */
export function SelectField({ label, hint, error, labelHidden, optional, value, onChange, options, choose, ...rest }: SelectFieldProps) {
  return (
    <Field {...{ label, hint, error, labelHidden, optional }}>
      {(ids) => (
        <select {...rest} {...ids} className={styles.control} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
          {choose === undefined ? null : <option value="">{choose}</option>}
          {grouped(options).map(({ group, members }) =>
            group === undefined ? (
              members.map(optionOf)
            ) : (
              <optgroup key={group} label={group}>
                {members.map(optionOf)}
              </optgroup>
            ),
          )}
        </select>
      )}
    </Field>
  );
}

const optionOf = ({ value, label }: SelectOption) => (
  <option key={value} value={value}>
    {label}
  </option>
);

function grouped(options: readonly SelectOption[]): { group: string | undefined; members: SelectOption[] }[] {
  const groups: { group: string | undefined; members: SelectOption[] }[] = [];
  for (const option of options) {
    const last = groups.at(-1);
    if (last && last.group === option.group) last.members.push(option);
    else groups.push({ group: option.group, members: [option] });
  }
  return groups;
}
