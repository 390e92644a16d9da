import { act, render, screen } from '@testing-library/react';
import { useFocusInSight } from './use-focus-in-sight';

/** The browser's own, told by hand what is in sight. */
let seen: (ratio: number) => void;
let pageLength = 1000;

class Sight {
  private target: Element | null = null;

  constructor(say: IntersectionObserverCallback) {
    seen = (intersectionRatio) => {
      if (this.target) say([{ target: this.target, intersectionRatio } as IntersectionObserverEntry], this as unknown as IntersectionObserver);
    };
  }

  observe(target: Element) {
    this.target = target;
  }

  disconnect() {
    this.target = null;
  }
}

const scrollIntoView = jest.fn();

function Desk() {
  useFocusInSight();
  return <button>Send</button>;
}

beforeEach(() => {
  Object.assign(window, { IntersectionObserver: Sight });
  Element.prototype.scrollIntoView = scrollIntoView;
  scrollIntoView.mockClear();
  Object.defineProperty(document.documentElement, 'scrollHeight', { configurable: true, get: () => pageLength });
  // No key was pressed here, so that jsdom would say no.
  const matches = Element.prototype.matches;
  jest.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector: string) {
    return selector === ':focus-visible' || matches.call(this, selector);
  });
  render(<Desk />);
  act(() => screen.getByRole('button').focus());
});

afterEach(() => {
  jest.restoreAllMocks();
});

test('what has the focus is brought back when something above pushes it out of sight', () => {
  seen(1);
  pageLength += 60;
  seen(0);
  expect(scrollIntoView).toHaveBeenCalledWith({ block: 'nearest' });
});

test('whoever scrolls away from it is left alone', () => {
  seen(1);
  seen(0);
  pageLength += 60;
  seen(0);
  expect(scrollIntoView).not.toHaveBeenCalled();
});

test('what was never whole in sight is not pulled about', () => {
  seen(0.4);
  pageLength += 60;
  seen(0);
  expect(scrollIntoView).not.toHaveBeenCalled();
});

test('what has lost the focus may go out of sight', () => {
  seen(1);
  act(() => screen.getByRole('button').blur());
  pageLength += 60;
  seen(0);
  expect(scrollIntoView).not.toHaveBeenCalled();
});
