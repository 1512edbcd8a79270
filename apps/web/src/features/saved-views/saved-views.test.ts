import { describe, expect, it } from 'vitest';
import { withName, withoutView, withView, withViewBack } from './change-views';
import { readKeptViews, writeKeptViews } from './kept-views';
import { nameProblem, SavedView } from './saved-view';
import { searchToKeep, searchToOpen } from './view-search';
import { openViewsStore } from './views-store';

const NOW = new Date('2026-11-22T09:00:00Z');

const aView = (name: string): SavedView =>
  SavedView.parse({ id: name, name, search: '?level=2', savedAt: NOW.toISOString() });

const namesOf = (views: readonly SavedView[]) => views.map(({ name }) => name);

describe('a name of a view', () => {
  it.each([
    ['Rubkona, 30 Sep 2021', null],
    ['x'.repeat(80), null],
    ['x'.repeat(81), 'tooLong'],
    ['', 'missing'],
    ['  \t', 'missing'],
  ])('%s', (name, problem) => {
    expect(nameProblem(name)).toBe(problem);
  });
});

describe('views in a browser', () => {
  it('come back as they were kept', () => {
    const views = [aView('Bentiu after the rains'), aView('العربية')];
    expect(readKeptViews(writeKeptViews(views))).toEqual({ views, isDamaged: false });
  });

  it.each([
    { kept: 'nothing', text: null, names: [], isDamaged: false },
    { kept: 'no JSON', text: '{oops', names: [], isDamaged: true },
    { kept: 'something else', text: '"hello"', names: [], isDamaged: true },
    { kept: 'a later version', text: '{"v":2,"views":[]}', names: [], isDamaged: true },
    {
      kept: 'broken views among good ones',
      text: JSON.stringify({ v: 1, views: [aView('a'), { name: 5 }, null, aView('b')] }),
      names: ['a', 'b'],
      isDamaged: true,
    },
    {
      kept: 'an address of another site',
      text: JSON.stringify({ v: 1, views: [{ ...aView('a'), search: 'https://example.org' }] }),
      names: [],
      isDamaged: true,
    },
  ])('are read where the browser kept $kept', ({ text, names, isDamaged }) => {
    const kept = readKeptViews(text);
    expect({ names: namesOf(kept.views), isDamaged: kept.isDamaged }).toEqual({ names, isDamaged });
  });

  it('are newest first, each with an id of its own even within one millisecond', () => {
    const one = withView([], { name: ' one ', search: '' }, NOW);
    const two = withView(one, { name: 'two', search: '?level=1' }, NOW);
    expect(namesOf(two)).toEqual(['two', 'one']);
    expect(new Set(two.map(({ id }) => id)).size).toBe(2);
  });

  it('are renamed and deleted, and a deleted one comes back to its place', () => {
    const [a, b, c] = [aView('a'), aView('b'), aView('c')];
    expect(namesOf(withName([a, b], 'b', ' B '))).toEqual(['a', 'B']);
    expect(namesOf(withoutView([a, b, c], 'b'))).toEqual(['a', 'c']);
    expect(namesOf(withViewBack([a, c], b, 1))).toEqual(['a', 'b', 'c']);
    expect(namesOf(withViewBack([], c, 2))).toEqual(['c']);
  });
});

describe('the address of a kept view', () => {
  it('leaves language and theme to who opens it', () => {
    const kept = searchToKeep({ at: '9,30,6', lang: 'fr', theme: 'dark', layers: 'areas:90' });
    expect(kept).toBe('?at=9,30,6&layers=areas:90');
    expect(searchToOpen(kept, { lang: 'ar', sel: 'adm2:SS0609' })).toEqual({
      at: '9,30,6',
      layers: 'areas:90',
      lang: 'ar',
    });
  });

  it('may be empty', () => {
    expect(searchToKeep({ lang: 'fr' })).toBe('');
    expect(searchToOpen('', { theme: 'dark' })).toEqual({ theme: 'dark' });
  });
});

describe('the keeping', () => {
  const inMemory = () => {
    const kept = new Map<string, string>();
    return {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => void kept.set(key, text),
    };
  };

  it('holds the views of one operation apart from those of others', () => {
    const memory = inMemory();
    const sudan = openViewsStore('south-sudan', () => memory);
    expect(sudan.keep([aView('a')])).toBe('kept');
    expect(namesOf(sudan.current().views)).toEqual(['a']);
    expect(openViewsStore('libya-2011', () => memory).current().views).toEqual([]);
  });

  it('gives the same list until it changes', () => {
    const store = openViewsStore('south-sudan', inMemory);
    expect(store.current()).toBe(store.current());
  });

  it.each([
    ['full', new DOMException('', 'QuotaExceededError')],
    ['refused', new DOMException('', 'SecurityError')],
  ])('says that it is %s, and keeps what was there', (outcome, error) => {
    const memory = inMemory();
    openViewsStore('south-sudan', () => memory).keep([aView('a')]);
    const failing = {
      ...memory,
      setItem: () => {
        throw error;
      },
    };
    const store = openViewsStore('south-sudan', () => failing);
    expect(store.keep([aView('b')])).toBe(outcome);
    expect(namesOf(store.current().views)).toEqual(['a']);
  });

  it('is empty where the browser lets nobody ask', () => {
    const store = openViewsStore('south-sudan', () => {
      throw new DOMException('', 'SecurityError');
    });
    expect(store.current()).toEqual({ views: [], isDamaged: false });
    expect(store.keep([aView('a')])).toBe('refused');
  });
});
