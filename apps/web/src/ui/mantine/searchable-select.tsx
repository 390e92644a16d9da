// The styles of what is used, and no others: all of Mantine's together made the browser take three times as long for each change on a page with 100 statements.
import '@mantine/core/styles/Popover.layer.css';
import '@mantine/core/styles/Combobox.layer.css';
import '@mantine/core/styles/Input.layer.css';
import { Select, type ComboboxItem, type ComboboxItemGroup, type OptionsFilter } from '@mantine/core';
import type { SelectFieldProps } from '../field';
import field from '../field.module.css';
import { fold } from '../fold';
import { Mantine } from './mantine';
import styles from './searchable-select.module.css';

/** What a select of any length can do here. */
export type LongSelectFieldProps = Pick<SelectFieldProps, 'label' | 'hint' | 'error' | 'optional' | 'value' | 'onChange' | 'options' | 'choose' | 'disabled'>;

/** One of a long list, found by typing some of its words. */
export function SearchableSelect({ label, hint, error, optional, value, onChange, options, choose, disabled }: LongSelectFieldProps) {
  return (
    <Mantine>
      <Select<string>
        label={
          <>
            {label}
            {optional ? <span className={field.optional}> (optional)</span> : null}
          </>
        }
        description={hint}
        error={error}
        value={value === '' ? null : value}
        onChange={(next) => onChange(next ?? '')}
        data={grouped(options)}
        placeholder={choose}
        disabled={disabled === true}
        searchable
        selectFirstOptionOnChange
        allowDeselect={false}
        filter={byWords}
        nothingFoundMessage="Nothing is called like this."
        withScrollArea={false}
        comboboxProps={{ withinPortal: false, transitionProps: { duration: 0 } }}
        classNames={{ root: field.field, label: field.label, description: field.hint, error: field.error, input: field.control, dropdown: styles.dropdown, options: styles.options, option: styles.option, groupLabel: styles.group, empty: styles.empty }}
      />
    </Mantine>
  );
}

function grouped(options: LongSelectFieldProps['options']): (ComboboxItem | ComboboxItemGroup<ComboboxItem>)[] {
  const groups = new Map<string | undefined, ComboboxItem[]>();
  for (const { value, label, group } of options) groups.set(group, [...(groups.get(group) ?? []), { value, label }]);
  return [...groups].flatMap<ComboboxItem | ComboboxItemGroup<ComboboxItem>>(([group, items]) => (group === undefined ? items : [{ group, items }]));
}

/** What has every word that was typed, whatever its accents; the words of a group find all that is in it. */
const byWords: OptionsFilter = ({ options, search }) => {
  const words = fold(search).split(' ');
  const matches = (text: string) => words.every((word) => fold(text).includes(word));
  return options
    .map((option) => ('group' in option ? { ...option, items: option.items.filter(({ label }) => matches(`${String(option.group)} ${label}`)) } : option))
    .filter((option) => ('group' in option ? option.items.length > 0 : matches(option.label)));
};
