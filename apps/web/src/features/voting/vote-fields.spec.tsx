import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { draftOf } from './vote-draft';
import { VoteFields } from './vote-fields';

const scale = Array.from({ length: 8 }, (_, level) => ({ level, name: `Name ${level}` }));

function Form({ proposed }: { proposed: number | null }) {
  const [draft, setDraft] = useState(draftOf(null));
  return <VoteFields scale={scale} draft={draft} onChange={setDraft} proposed={proposed} />;
}

const choose = (name: RegExp | string) => fireEvent.click(screen.getByRole('radio', { name }));

test('at first only a level is asked for; how sure one is and why come with it', () => {
  render(<Form proposed={3} />);
  expect(screen.queryByLabelText(/Your reason/)).toBeNull();
  choose('4, Name 4');
  expect(screen.getByRole('group', { name: 'How sure are you?' })).toBeTruthy();
  expect(screen.getByLabelText(/Your reason/)).toBeTruthy();
});

test('who cannot judge may say why, and is not asked how sure they are', () => {
  render(<Form proposed={3} />);
  choose('I cannot judge this');
  expect(screen.queryByRole('group', { name: 'How sure are you?' })).toBeNull();
  expect(screen.getByLabelText(/Your reason/)).toBeTruthy();
});

test.each([
  [3, '5, Name 5', false],
  [3, '6, Name 6', true],
  [3, '0, Name 0', true],
  [null, '7, Name 7', false],
])('proposed %s, chosen %s: a reason is asked for %s', (proposed, choice, asked) => {
  render(<Form proposed={proposed} />);
  choose(choice);
  expect(screen.queryByText(/A short reason helps them/) !== null).toBe(asked);
});

test('what is chosen is kept while the reason is written', () => {
  render(<Form proposed={null} />);
  choose('2, Name 2');
  choose('Very sure');
  fireEvent.change(screen.getByLabelText(/Your reason/), { target: { value: 'I work there.' } });
  expect(screen.getByRole<HTMLInputElement>('radio', { name: '2, Name 2' }).checked).toBe(true);
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Very sure' }).checked).toBe(true);
  expect(screen.getByLabelText<HTMLTextAreaElement>(/Your reason/).value).toBe('I work there.');
});
