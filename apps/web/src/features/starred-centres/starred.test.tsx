import { describe, expect, it } from 'vitest';
import { counted } from '../../../test/a-ground';
import { render, wordsOf } from '../../../test/render';
import { StarredList } from './starred-list';
import { createStarredStore } from './starred-store';

const memory = (kept: Map<string, string> = new Map()) => ({
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, text: string) => void kept.set(key, text),
});

describe('the centres that a reader marked', () => {
  it('are there again after a restart, the newest first, by operation', () => {
    const kept = new Map<string, string>();
    const store = createStarredStore(() => memory(kept));
    store.mark('libya', 'centre:A', true);
    store.mark('libya', 'centre:B', true);
    store.mark('chad', 'centre:C', true);
    store.mark('libya', 'centre:B', true);
    const again = createStarredStore(() => memory(kept));
    expect(again.of('libya')).toEqual(['centre:B', 'centre:A']);
    expect(again.of('chad')).toEqual(['centre:C']);
    again.mark('libya', 'centre:B', false);
    expect(createStarredStore(() => memory(kept)).of('libya')).toEqual(['centre:A']);
  });

  it('tell of a change, and are the same list until one', () => {
    const store = createStarredStore(() => memory());
    let changes = 0;
    const leave = store.subscribe(() => {
      changes += 1;
    });
    store.mark('libya', 'centre:A', true);
    expect(store.of('libya')).toBe(store.of('libya'));
    leave();
    store.mark('libya', 'centre:A', false);
    expect(changes).toBe(1);
  });

  it.each([
    ['is no JSON', () => memory(new Map([['waystation.starred', '{']]))],
    ['is something else', () => memory(new Map([['waystation.starred', '[1]']]))],
    [
      'is refused',
      () => {
        throw new Error('SecurityError');
      },
    ],
  ])('last as long as the page where storage %s', (_case, storage) => {
    const store = createStarredStore(storage);
    expect(store.of('libya')).toEqual([]);
    store.mark('libya', 'centre:A', true);
    expect(store.of('libya')).toEqual(['centre:A']);
  });

  it('are listed with the way to them, without those that are gone', async () => {
    const list = (starred: readonly string[]) =>
      render(
        <StarredList
          starred={starred}
          centres={[counted({ id: 'Nimule' })]}
          addressOf={(id) => `/op/centres/${id}`}
        />,
      );
    const markup = await list(['centre:Gone', 'centre:Nimule']);
    expect(wordsOf(markup)).toBe('My centres Nimule');
    expect(markup).toContain('href="/op/centres/centre:Nimule"');
    expect(await list(['centre:Gone'])).toBe('');
  });
});
