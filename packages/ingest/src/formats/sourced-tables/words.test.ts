import { Day } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { confidenceOfNote, remarkOfNote } from './confidence-of-note';
import { openingDay } from './opening-day';
import { peopleOfWords } from './people-of-words';
import { flowEndOf, placeOfCode } from './place-references';

describe('confidenceOfNote', () => {
  it.each([
    ['high', 'high', null],
    ['medium: month only', 'medium', 'month only'],
    ['low; contradicts 12,000', 'low', 'contradicts 12,000'],
    ['high for existence', 'high', 'for existence'],
    ['A: primary document', 'notStated', 'A: primary document'],
    ['', 'notStated', null],
  ] as const)('reads "%s" as %s, with the rest for the reader', (note, confidence, remark) => {
    expect([confidenceOfNote(note), remarkOfNote(note)]).toEqual([confidence, remark]);
  });

  it('states nothing of no note', () => {
    expect([confidenceOfNote(null), remarkOfNote(null)]).toEqual(['notStated', null]);
  });
});

describe('openingDay', () => {
  const begins = Day.parse('2011-02-20');

  it.each([
    { text: '2011-02-28', expected: '2011-02-28' },
    { text: '2011-03', expected: '2011-03-01' },
    { text: '2009', expected: '2009-12-31' },
    { text: '2011', expected: null },
    { text: 'spring', expected: null },
    { text: null, expected: null },
  ])('takes "$text" for $expected', ({ text, expected }) => {
    expect(openingDay(text, begins)).toBe(expected);
  });

  it('leaves a year unknown where nothing says when the case begins', () => {
    expect(openingDay('2009', null)).toBeNull();
  });
});

describe('peopleOfWords', () => {
  it.each([
    { words: null, isEveryone: true, group: 'mixed' },
    { words: 'all', isEveryone: true, group: 'mixed' },
    { words: 'all, 310 women and children among them', isEveryone: true, group: 'mixed' },
    { words: 'BGD', isEveryone: false, group: 'mixed' },
    { words: 'stranded', isEveryone: false, group: 'mixed' },
    { words: 'refugees', isEveryone: false, group: 'refugee' },
    { words: 'asylum-seekers', isEveryone: false, group: 'asylumSeeker' },
    { words: 'refugees and asylum-seekers', isEveryone: false, group: 'mixed' },
    { words: 'third-country nationals', isEveryone: false, group: 'thirdCountryNational' },
    { words: 'migrants', isEveryone: false, group: 'migrant' },
  ])('takes "$words" for $group', ({ words, isEveryone, group }) => {
    expect(peopleOfWords(words)).toMatchObject({ isEveryone, group });
  });

  it('takes three letters for a nationality only where ISO 3166-1 does', () => {
    expect(peopleOfWords('LBY male')).toMatchObject({ origin: { country: 'LBY' }, sex: 'male' });
    expect(peopleOfWords('XYZ')).toMatchObject({ origin: null, words: 'XYZ' });
  });
});

describe('flowEndOf', () => {
  it.each([
    ['TUN', { kind: 'country', iso3: 'TUN' }],
    ['ALL', { kind: 'several', codes: 'ALL' }],
    ['EGY+TUN', { kind: 'several', codes: 'EGY+TUN' }],
    ['BFA, TCD, GHA', { kind: 'several', codes: 'BFA, TCD, GHA' }],
    ['CT-DJERBA', { kind: 'place', id: 'centre:CT-DJERBA' }],
    ['XP-SALLOUM', { kind: 'place', id: 'crossing:XP-SALLOUM' }],
    ['Misrata', { kind: 'named', name: 'Misrata' }],
    [null, { kind: 'unknown' }],
  ])('reads %j', (text, end) => {
    expect(flowEndOf(text)).toEqual(end);
  });

  it.each(['other border points', 'CT', 'Tripoli', ''])('knows no place by "%s"', (text) => {
    expect(placeOfCode(text)).toBeNull();
  });
});
