import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { LevelPicker } from './level-picker';

const LEVELS = Array.from({ length: 8 }, (_, level) => ({ level, name: `Name ${level}`, definition: `Means ${level}.` }));

function Picker({ onPick, disabled = false, levels = LEVELS }: { onPick: (level: number) => void; disabled?: boolean; levels?: typeof LEVELS }) {
  const [value, setValue] = useState<number | null>(null);
  const choose = (level: number) => {
    setValue(level);
    onPick(level);
  };
  return <LevelPicker legend="Which level?" value={value} onChange={choose} levels={levels} disabled={disabled} />;
}

const radio = (level: number) => screen.getByRole('radio', { name: `${level}, Name ${level}` });

test('the eight levels are radio buttons with number and name, none of them chosen', () => {
  render(<Picker onPick={jest.fn()} />);
  expect(screen.getByRole('group', { name: 'Which level?' })).toBeInTheDocument();
  expect(screen.getAllByRole('radio')).toHaveLength(8);
  expect(screen.queryByRole('radio', { checked: true })).toBeNull();
  expect(radio(3)).toHaveAccessibleDescription('Means 3.');
});

test('a digit chooses its level and moves the focus there', () => {
  const picked = jest.fn();
  render(<Picker onPick={picked} />);
  fireEvent.keyDown(radio(0), { key: '5' });
  expect(picked.mock.calls).toEqual([[5]]);
  expect(radio(5)).toBeChecked();
  expect(radio(5)).toHaveFocus();
});

test.each([['8'], ['9'], ['a'], ['Enter'], ['-']])('the key %s chooses nothing', (key) => {
  const picked = jest.fn();
  render(<Picker onPick={picked} />);
  fireEvent.keyDown(radio(0), { key });
  expect(picked).not.toHaveBeenCalled();
});

test('a digit with Control belongs to the browser', () => {
  const picked = jest.fn();
  render(<Picker onPick={picked} />);
  fireEvent.keyDown(radio(0), { key: '3', ctrlKey: true });
  expect(picked).not.toHaveBeenCalled();
});

test('a level that is not offered cannot be chosen by its digit', () => {
  const picked = jest.fn();
  render(<Picker onPick={picked} levels={LEVELS.slice(0, 4)} />);
  fireEvent.keyDown(radio(0), { key: '6' });
  expect(picked).not.toHaveBeenCalled();
});

test('a disabled picker takes neither clicks nor digits', () => {
  const picked = jest.fn();
  render(<Picker onPick={picked} disabled />);
  fireEvent.keyDown(radio(0), { key: '2' });
  expect(radio(2)).toBeDisabled();
  expect(picked).not.toHaveBeenCalled();
});
