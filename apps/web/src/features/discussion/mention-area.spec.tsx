import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import type { PersonNamed } from './discussion-answer';
import { MentionArea } from './mention-area';

const PEOPLE = [
  { personId: '1', name: 'Ana Núñez' },
  { personId: '2', name: 'Anand Rao' },
];

function Area({ onTake, onSend }: { onTake: (person: PersonNamed) => void; onSend: () => void }) {
  const [text, setText] = useState('');
  const change = (next: string, chosen: PersonNamed | null) => {
    setText(next);
    if (chosen) onTake(chosen);
  };
  return <MentionArea label="Say something" value={text} onChange={change} people={PEOPLE} onSend={onSend} readOnly={false} />;
}

function write(text: string) {
  const taken = jest.fn();
  const sent = jest.fn();
  render(<Area onTake={taken} onSend={sent} />);
  const area = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Say something' });
  area.focus();
  fireEvent.change(area, { target: { value: text, selectionStart: text.length } });
  return { area, taken, sent };
}

const options = () => screen.queryAllByRole('option').map(({ textContent }) => textContent);

test('an @ offers people, and the text says which one is at hand', () => {
  const { area } = write('Hello @an');
  expect(options()).toEqual(['Ana Núñez', 'Anand Rao']);
  expect(area).toHaveAttribute('aria-activedescendant', screen.getByRole('option', { selected: true }).id);
  expect(screen.getByRole('status')).toHaveTextContent('2 people to mention.');
});

test.each(['Enter', 'Tab'])('an arrow chooses and %s takes; the focus stays in the text, with the caret after the name', (key) => {
  const { area, taken } = write('Hello @an');
  fireEvent.keyDown(area, { key: 'ArrowDown' });
  fireEvent.keyDown(area, { key });
  expect(taken).toHaveBeenCalledWith(PEOPLE[1]);
  expect(area).toHaveValue('Hello @Anand Rao ');
  expect(area).toHaveFocus();
  expect(area.selectionStart).toBe(17);
  expect(options()).toEqual([]);
});

test('Escape closes the list and leaves the text; the next @ opens it again', () => {
  const { area } = write('Hello @an');
  fireEvent.keyDown(area, { key: 'Escape' });
  expect(options()).toEqual([]);
  fireEvent.change(area, { target: { value: 'Hello @an and @', selectionStart: 15 } });
  expect(options()).toHaveLength(2);
});

test('with no list Enter is a line of its own, and Ctrl+Enter sends', () => {
  const { area, sent } = write('Hello');
  expect(fireEvent.keyDown(area, { key: 'Enter' })).toBe(true);
  fireEvent.keyDown(area, { key: 'Enter', ctrlKey: true });
  expect(sent).toHaveBeenCalledTimes(1);
});
