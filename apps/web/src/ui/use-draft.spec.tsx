import { act, renderHook } from '@testing-library/react';
import { hasDraft, useDraft } from './use-draft';

const SAVED = { level: '4', reason: '' };

beforeEach(() => sessionStorage.clear());

test('what was entered is there again after the form was left', () => {
  const first = renderHook(() => useDraft('a', SAVED));
  act(() => first.result.current.change({ level: '6' }));
  first.unmount();
  const second = renderHook(() => useDraft('a', SAVED));
  expect(second.result.current).toMatchObject({ value: { level: '6', reason: '' }, dirty: true, found: true });
});

test('a field put back is no draft any more', () => {
  const { result } = renderHook(() => useDraft('a', SAVED));
  act(() => result.current.change({ level: '6' }));
  expect(hasDraft('a')).toBe(true);
  act(() => result.current.change({ level: '4' }));
  expect([hasDraft('a'), result.current.dirty]).toEqual([false, false]);
});

test('a draft does not hide what was saved meanwhile in another field', () => {
  const first = renderHook(() => useDraft('a', SAVED));
  act(() => first.result.current.change({ level: '6' }));
  first.unmount();
  const { result } = renderHook(() => useDraft('a', { level: '4', reason: 'Agreed with the council' }));
  expect(result.current.value).toEqual({ level: '6', reason: 'Agreed with the council' });
});

test('forgotten is forgotten, and a draft that cannot be read is none', () => {
  const { result } = renderHook(() => useDraft('a', SAVED));
  act(() => result.current.change({ level: '6' }));
  act(() => result.current.forget());
  expect([hasDraft('a'), result.current.value.level]).toEqual([false, '4']);
  sessionStorage.setItem('citymark-draft:b', '{broken');
  expect(renderHook(() => useDraft('b', SAVED)).result.current.dirty).toBe(false);
});

test('the browser asks before the tab is closed over a draft, and not otherwise', () => {
  const closing = () => {
    const event = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(event);
    return event.defaultPrevented;
  };
  const { result } = renderHook(() => useDraft('a', SAVED));
  expect(closing()).toBe(false);
  act(() => result.current.change({ reason: 'x' }));
  expect(closing()).toBe(true);
  act(() => result.current.forget());
  expect(closing()).toBe(false);
});
