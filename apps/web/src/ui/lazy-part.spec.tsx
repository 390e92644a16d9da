import { act, fireEvent, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { lazyPart, orNothing } from './lazy-part';

const Chart = ({ title }: { title: string }) => <p>{title} is drawn</p>;

function page(standIn?: typeof orNothing) {
  const connection = { there: false, asked: 0 };
  const Part = lazyPart(() => {
    connection.asked += 1;
    return connection.there ? Promise.resolve(Chart) : Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
  }, standIn);
  render(
    <>
      <input aria-label="Reason" />
      <Suspense fallback="…">
        <Part title="The radar" />
      </Suspense>
    </>,
  );
  return connection;
}

const comesBack = () => act(async () => void window.dispatchEvent(new Event('online')));

test('a part that cannot be loaded leaves the rest of the page as it is, and comes when the connection is back', async () => {
  const connection = page();
  fireEvent.change(screen.getByLabelText('Reason'), { target: { value: 'Half written' } });
  await screen.findByText(/could not be loaded/);
  connection.there = true;
  await comesBack();
  expect(screen.getByText('The radar is drawn')).toBeTruthy();
  expect(screen.queryByText(/could not be loaded/)).toBeNull();
  expect(screen.getByLabelText<HTMLInputElement>('Reason').value).toBe('Half written');
});

test('asked for by hand in vain, it says what else may help', async () => {
  const connection = page();
  const retry = await screen.findByRole('button', { name: 'Try again' });
  await act(async () => void fireEvent.click(retry));
  expect(screen.getByRole('button', { name: 'Load the page again' })).toBeTruthy();
  expect(connection.asked).toBe(2);
});

test('what only helps is missing without a word, and comes as well', async () => {
  const connection = page(orNothing);
  await act(async () => undefined);
  expect(screen.queryByRole('alert')).toBeNull();
  connection.there = true;
  await comesBack();
  expect(screen.getByText('The radar is drawn')).toBeTruthy();
});
