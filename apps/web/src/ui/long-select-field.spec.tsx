import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { LongSelectField } from './long-select-field';

const street = (name: string, group: string) => ({ value: name.toLowerCase(), label: name, group });
const LONG = [
  ...['Alder', 'Birch', 'Cedar', 'Élm', 'Fig', 'Hazel'].map((name) => street(`${name} street`, 'North')),
  ...['Alder', 'Birch', 'Juniper', 'Larch', 'Maple', 'Oak', 'Pine'].map((name) => street(`${name} lane`, 'South')),
];

function Field({ onChoose, options = LONG }: { onChoose?: (value: string) => void; options?: typeof LONG }) {
  const [value, setValue] = useState('');
  return (
    <LongSelectField
      label="Street"
      hint="Where it stands."
      choose="Please choose"
      options={options}
      value={value}
      onChange={(next) => {
        setValue(next);
        onChoose?.(next);
      }}
    />
  );
}

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

/** The browser's own select stands there until the other has come. */
async function searchable() {
  await screen.findByPlaceholderText('Please choose', undefined, { timeout: 20_000 });
  return screen.getByRole('combobox', { name: 'Street' });
}
// Where it stands on the page is worked out by the browser, which jsdom is not: to it the list is hidden.
const offered = () => screen.queryAllByRole('option', { hidden: true }).map((option) => option.textContent);
const type = (field: HTMLElement, text: string) => fireEvent.change(field, { target: { value: text } });
jest.setTimeout(30_000);

test('a short list stays the select of the browser', () => {
  render(<Field options={LONG.slice(0, 3)} />);
  expect(screen.getByRole('combobox', { name: 'Street' }).tagName).toBe('SELECT');
});

test('words that were typed leave what has them all, whatever the accents, and the name of a group finds what is in it', async () => {
  render(<Field />);
  const field = await searchable();
  expect(field).toHaveAccessibleDescription('Where it stands.');
  act(() => field.focus());
  await waitFor(() => expect(offered()).toHaveLength(LONG.length));
  type(field, 'elm');
  expect(offered()).toEqual(['Élm street']);
  type(field, 'south bir');
  expect(offered()).toEqual(['Birch lane']);
  type(field, 'nothing of the kind');
  expect(offered()).toEqual([]);
  expect(screen.getByText('Nothing is called like this.')).toBeInTheDocument();
});

test('what was chosen stands in the field, and all are offered again when it is opened anew', async () => {
  const chosen = jest.fn();
  render(<Field onChoose={chosen} />);
  const field = await searchable();
  act(() => field.focus());
  type(field, 'lane alder');
  await waitFor(() => expect(offered()).toEqual(['Alder lane']));
  fireEvent.click(screen.getByRole('option', { hidden: true, name: 'Alder lane' }));
  expect(chosen.mock.calls).toEqual([['alder lane']]);
  expect(field).toHaveValue('Alder lane');
  fireEvent.click(field);
  await waitFor(() => expect(offered()).toHaveLength(LONG.length));
});
