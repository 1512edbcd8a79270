import { LANGUAGES } from '@waystation/domain';
import { aFlashContent } from '@waystation/domain/testing/flash';
import { describe, expect, it } from 'vitest';
import {
  contentOfDraft,
  degreesOf,
  type FlashDraft,
  isCountedTwice,
  missingInDraft,
  NEW_COUNT,
  newFlashDraft,
  nextFlashDraft,
} from './flash-draft';

const ID = '7b1d2c3e-4f50-4a61-8b72-9c83ad94be10';
const KEY = { event: 3, version: 2 };

const COUNT = {
  unit: 'individuals',
  group: 'idp',
  number: { kind: 'range', least: 900, most: 1_300 },
  asOf: '2021-11-29',
  source: 'County authorities',
  method: 'estimate',
  confidence: 'low',
} as const;

/** Whose writer said all that is needed, unless overridden. */
const aDraft = (changes: Partial<FlashDraft> = {}): FlashDraft => ({
  ...nextFlashDraft(ID, aFlashContent(), KEY),
  by: 'Information desk',
  ...changes,
});

describe('the draft of a flash update', () => {
  it.each(LANGUAGES)(
    'of a new event says nothing that its writer (in %s) did not say',
    (language) => {
      const draft = newFlashDraft(ID, language);
      expect(contentOfDraft(draft)).toBeNull();
      expect(missingInDraft(draft)).toEqual([
        ...['kind', 'title', 'summary', 'source', 'where', 'from', 'sensitivity', 'by'],
      ]);
    },
  );

  it.each([
    aFlashContent(),
    aFlashContent({ where: { kind: 'point', position: [29.8, -9.25], name: 'Old airstrip' } }),
    aFlashContent({ where: { kind: 'place', id: 'SSD-S0001' }, sensitivity: 'confidential' }),
    aFlashContent({
      ...{ to: '2021-11-30', whereNote: 'East of the town', response: 'Boats', contact: 'Desk' },
      counts: [COUNT, { ...COUNT, unit: 'households', number: { kind: 'number', value: 240 } }],
      origins: { by: 'people', entries: ['Rubkona', 'Guit'] },
      shelters: { by: 'places', entries: ['selfSettled', 'hostCommunity'] },
      needs: { by: 'notRanked', entries: ['WSH', 'SHL'] },
      access: { status: 'partly', note: 'By boat.' },
    }),
  ])('of the next update starts from all that the last said', (said) => {
    const draft = nextFlashDraft(ID, said, KEY);
    expect(draft).toMatchObject({ event: 3, seen: 2, by: '', changed: '' });
    expect(contentOfDraft({ ...draft, by: 'Information desk' })).toEqual(said);
  });

  it.each<[string, Partial<FlashDraft>, readonly string[]]>([
    ['an area', { pcode: null }, ['where']],
    ['degrees', { whereKind: 'point', pointName: 'Airstrip', latitude: '95' }, ['where']],
    ['a day on which it ended', { hasEnded: true, to: null }, ['to']],
    ['an end after its beginning', { hasEnded: true, to: aFlashContent().from }, []],
    [
      'a number',
      { counts: [{ ...NEW_COUNT, asOf: aFlashContent().from, source: 'Desk' }] },
      ['counts'],
    ],
    ['ten places at most', { origins: [...'abcdefghijk'].join('\n') }, ['origins']],
    ['who publishes it', { by: ' ' }, ['by']],
  ])('asks for %s', (_what, changes, missing) => {
    expect(missingInDraft(aDraft(changes))).toEqual(missing);
    expect(contentOfDraft(aDraft(changes)) === null).toBe(missing.length > 0);
  });

  it('takes numbers in any digits, and never a range from more to less', () => {
    const count = { ...NEW_COUNT, asOf: aFlashContent().from, source: 'Desk' };
    const typed = aDraft({ counts: [{ ...count, value: '١٢ ٠٠٠' }] });
    expect(contentOfDraft(typed)?.counts[0]?.number).toEqual({ kind: 'number', value: 12_000 });
    const turned = aDraft({ counts: [{ ...count, kind: 'range', least: '9', most: '5' }] });
    expect(missingInDraft(turned)).toEqual(['counts']);
  });

  it('tells that one group is counted twice in one unit', () => {
    const draft = aDraft({ counts: [NEW_COUNT, { ...NEW_COUNT, unit: 'households' }, NEW_COUNT] });
    expect([0, 1, 2].map((index) => isCountedTwice(draft, index))).toEqual([false, false, true]);
  });

  it.each([
    ['9.25', 9.25],
    ['-9,25', -9.25],
    ['٩٫٢٥', 9.25],
    ['91', null],
    ['', null],
    ['9 N', null],
  ])('reads %s as a latitude', (typed, degrees) => {
    expect(degreesOf(typed, 90)).toBe(degrees);
  });
});
