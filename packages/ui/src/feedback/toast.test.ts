import { describe, expect, it } from 'vitest';
import { type Toast, withoutToast, withToast } from './toast';

const toast = (id: string): Toast => ({ id, text: `message ${id}` });

describe('toasts', () => {
  it('show a repeated message once, as the newest', () => {
    const toasts = [toast('saved'), toast('copied')];
    expect(withToast(toasts, toast('saved')).map(({ id }) => id)).toEqual(['copied', 'saved']);
  });

  it('are three at most, so that they never cover the map', () => {
    const toasts = ['a', 'b', 'c'].map(toast);
    expect(withToast(toasts, toast('d')).map(({ id }) => id)).toEqual(['b', 'c', 'd']);
  });

  it('go one by one', () => {
    expect(withoutToast([toast('a'), toast('b')], 'a')).toEqual([toast('b')]);
  });
});
