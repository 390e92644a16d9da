import { act, fireEvent, render, screen } from '@testing-library/react';
import { dismissUndo, useUndo, type Undoable } from './undo';
import { UNDO_MS, UndoNote } from './undo-note';

function Withdraw(undoable: Undoable) {
  const offerUndo = useUndo();
  return <button onClick={() => offerUndo(undoable)}>Withdraw</button>;
}

function withdraw(undo: () => unknown = () => undefined, sentence = 'Proof withdrawn.') {
  render(
    <>
      <Withdraw sentence={sentence} undo={undo} />
      <UndoNote />
    </>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Withdraw' }));
}

const pass = (ms: number) => act(() => jest.advanceTimersByTime(ms));
const undoButton = () => screen.getByRole('button', { name: 'Undo' });

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  act(dismissUndo);
  jest.useRealTimers();
});

test('what was done is said in a live region, without taking the focus', () => {
  withdraw();
  expect(screen.getByRole('status')).toHaveTextContent('Proof withdrawn.');
  expect(undoButton()).not.toHaveFocus();
});

test('the offer ends by itself, and not before its time', () => {
  withdraw();
  pass(UNDO_MS - 1);
  expect(undoButton()).toBeInTheDocument();
  pass(1);
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

test.each([
  ['the pointer rests on it', (note: Element) => fireEvent.pointerEnter(note), (note: Element) => fireEvent.pointerLeave(note)],
  ['it has the focus', (note: Element) => fireEvent.focus(note), (note: Element) => fireEvent.blur(note)],
])('while %s the offer stays', (_what, hold, letGo) => {
  withdraw();
  const note = undoButton().parentElement as Element;
  hold(note);
  pass(UNDO_MS * 3);
  expect(undoButton()).toBeInTheDocument();
  letGo(note);
  pass(UNDO_MS);
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

test('undo takes it back once and closes the note', async () => {
  const undo = jest.fn(() => Promise.resolve(true));
  withdraw(undo);
  await act(async () => {
    fireEvent.click(undoButton());
    fireEvent.click(undoButton());
    await Promise.resolve();
  });
  expect(undo).toHaveBeenCalledTimes(1);
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

test.each([
  ['answers no', () => Promise.resolve(false)],
  ['fails', () => Promise.reject(new Error('no connection'))],
])('when undo %s the note says so', async (_what, undo) => {
  withdraw(undo);
  await act(async () => {
    fireEvent.click(undoButton());
    await Promise.resolve();
  });
  expect(screen.getByRole('status')).toHaveTextContent('It could not be taken back.');
});

test('a later offer replaces an earlier one and has its full time', () => {
  withdraw(undefined, 'First.');
  pass(UNDO_MS - 1);
  fireEvent.click(screen.getByRole('button', { name: 'Withdraw' }));
  pass(UNDO_MS - 1);
  expect(undoButton()).toBeInTheDocument();
});

test('Escape closes it', () => {
  withdraw();
  fireEvent.keyDown(undoButton(), { key: 'Escape' });
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});
