import { fireEvent, render, screen } from '@testing-library/react';
import { useVoteKeys } from './use-vote-keys';

function Sheet({ active = true, tell }: { active?: boolean; tell: (what: string) => void }) {
  useVoteKeys(active, {
    onLevel: (level) => tell(`level ${level}`),
    onCannotJudge: () => tell('cannot judge'),
    onSave: () => tell('save'),
    onForward: () => tell('forward'),
    onBack: () => tell('back'),
    onHelp: () => tell('help'),
  });
  return (
    <>
      <h2>Statement</h2>
      <textarea aria-label="Reason" />
      <input type="radio" aria-label="Four" />
      <button type="button">Back</button>
    </>
  );
}

function pressed(keys: readonly string[], on: () => Element, active = true): string[] {
  const told: string[] = [];
  render(<Sheet active={active} tell={(what) => told.push(what)} />);
  for (const key of keys) fireEvent.keyDown(on(), { key });
  return told;
}

test('digits, c, Enter and the arrows act on the statement', () => {
  expect(pressed(['0', '7', '8', 'c', 'Enter', 'ArrowRight', 'ArrowLeft', '?'], () => screen.getByRole('heading'))).toEqual(['level 0', 'level 7', 'cannot judge', 'save', 'forward', 'back', 'help']);
});

test('while a reason is written the keys only write', () => {
  expect(pressed(['5', 'c', 'Enter', 'ArrowLeft'], () => screen.getByLabelText('Reason'))).toEqual([]);
});

test('among the radio buttons the arrows are left to the browser, and digits and Enter still act', () => {
  expect(pressed(['ArrowRight', 'ArrowLeft', '3', 'Enter'], () => screen.getByRole('radio'))).toEqual(['level 3', 'save']);
});

test('Enter on a button presses that button and does not save', () => {
  expect(pressed(['Enter'], () => screen.getByRole('button'))).toEqual([]);
});

test('switched off, no key acts', () => {
  expect(pressed(['5', 'Enter'], () => screen.getByRole('heading'), false)).toEqual([]);
});
