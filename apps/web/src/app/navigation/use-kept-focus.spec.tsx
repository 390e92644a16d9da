import { act, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { useKeptFocus } from './use-kept-focus';

/** Lines that can be settled, each in a form that goes with it; and a button that goes by itself. */
function Desk({ first }: { first: readonly string[] }) {
  useKeptFocus();
  const [lines, setLines] = useState(first);
  const [open, setOpen] = useState(true);
  const [noted, setNoted] = useState(true);
  return (
    <>
      <div>{noted ? <button onClick={() => setNoted(false)}>Close the note</button> : null}</div>
      <main id="main">
        <h1 tabIndex={-1}>Desk</h1>
        <ol>
          {lines.map((line) => (
            <li key={line}>
              <dialog>
                <button>Not asked yet</button>
              </dialog>
              <a href={`#${line}`}>{line}</a>
              <button onClick={() => setLines(lines.filter((one) => one !== line))}>Settle {line}</button>
            </li>
          ))}
        </ol>
        <section>{open ? <button onClick={() => setOpen(false)}>Go away</button> : <p>Gone.</p>}</section>
      </main>
    </>
  );
}

beforeAll(() => {
  // The page of this test has no size.
  Element.prototype.scrollIntoView = jest.fn();
});

/** As Enter does it: the button has the focus and is pressed. */
async function press(name: string) {
  const button = screen.getByRole('button', { name });
  await act(async () => {
    button.focus();
    button.click();
    await Promise.resolve();
  });
}

test('after a line is settled the focus is on the next line', async () => {
  render(<Desk first={['one', 'two', 'three']} />);
  await press('Settle two');
  expect(screen.getByRole('link', { name: 'three' })).toHaveFocus();
});

test('after the last line it is on what is left of the list', async () => {
  render(<Desk first={['one', 'two']} />);
  await press('Settle two');
  expect(screen.getByRole('link', { name: 'one' })).toHaveFocus();
});

test('when nothing is left near, it is on the heading of the page', async () => {
  render(<Desk first={[]} />);
  await press('Go away');
  expect(screen.getByRole('heading', { name: 'Desk' })).toHaveFocus();
});

test('who pressed beside everything is left in peace', async () => {
  jest.useFakeTimers();
  render(<Desk first={['one', 'two']} />);
  const button = screen.getByRole('button', { name: 'Settle one' });
  act(() => {
    button.focus();
    button.blur();
    jest.runAllTimers();
  });
  jest.useRealTimers();
  await act(async () => {
    button.click();
    await Promise.resolve();
  });
  expect(document.body).toHaveFocus();
});

test('from a note beside the page one comes back to where one was', async () => {
  render(<Desk first={['one']} />);
  screen.getByRole('link', { name: 'one' }).focus();
  await press('Close the note');
  expect(screen.getByRole('link', { name: 'one' })).toHaveFocus();
});

test('a button that cannot be pressed any more, and then goes, hands the focus on', async () => {
  jest.useFakeTimers();
  render(<Desk first={['one', 'two']} />);
  const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Settle one' });
  act(() => {
    button.focus();
    // As a browser does it by itself when it is disabled.
    button.disabled = true;
    button.blur();
    jest.runAllTimers();
  });
  jest.useRealTimers();
  await act(async () => {
    button.disabled = false;
    button.click();
    await Promise.resolve();
  });
  expect(screen.getByRole('link', { name: 'two' })).toHaveFocus();
});
