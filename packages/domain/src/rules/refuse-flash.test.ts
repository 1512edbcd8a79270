import { describe, expect, it } from 'vitest';
import { aFlashContent } from '../../test/flash-builders';
import { Day } from '../codes';
import { EventCount, FlashContent } from '../flash-update';
import { partsChanged, partsUnknown } from './flash-parts';
import { refusalOfFlash } from './refuse-flash';

const TODAY = Day.parse('2021-11-30');

const aCount = (overrides = {}) =>
  EventCount.parse({
    unit: 'individuals',
    group: 'idp',
    number: { kind: 'number', value: 1_200 },
    asOf: '2021-11-29',
    source: 'County authorities',
    method: 'estimate',
    confidence: 'low',
    ...overrides,
  });

const small = aCount({ number: { kind: 'number', value: 4 } });
const lowRange = aCount({ number: { kind: 'range', least: 4, most: 40 } });
const refugees = aCount({ group: 'refugee' });
const atPoint = { where: { kind: 'point', position: [29.7, 9.2], name: 'Dyke' } } as const;

const refusal = (said: Parameters<typeof aFlashContent>[0], others: readonly string[] = []) =>
  refusalOfFlash(aFlashContent(said), others, { today: TODAY, threshold: 10 })?.kind ?? null;

describe('what a flash update says', () => {
  it.each([
    { what: 'little that is known', said: {}, expected: null },
    { what: 'a count', said: { counts: [aCount()] }, expected: null },
    {
      what: 'that nobody was counted, which is a number',
      said: { counts: [aCount({ number: { kind: 'number', value: 0 } })] },
      expected: null,
    },
    { what: 'a small count', said: { counts: [small] }, expected: 'smallCount' },
    { what: 'a range from a small count', said: { counts: [lowRange] }, expected: 'smallCount' },
    { what: 'a telephone number', said: { contact: '+211 912 345 678' }, expected: 'textPersonal' },
    {
      what: 'an address among the origins',
      said: { origins: { by: 'people', entries: ['a@example.org'] } } as const,
      expected: 'textPersonal',
    },
    { what: 'a day yet to come', said: { from: '2021-12-02' }, expected: 'yetToCome' },
    {
      what: 'a count of before',
      said: { counts: [aCount({ asOf: '2021-11-01' })] },
      expected: 'countedBefore',
    },
    { what: 'a status in an area', said: { counts: [refugees] }, expected: null },
    {
      what: 'a status at one place to everybody',
      said: { ...atPoint, counts: [refugees] },
      expected: 'statusAtPlace',
    },
    {
      what: 'a status at one place to few',
      said: { ...atPoint, counts: [refugees], sensitivity: 'restricted' } as const,
      expected: null,
    },
  ])('may be $what: $expected', ({ said, expected }) => {
    expect(refusal(said)).toBe(expected);
  });

  it('is held against what its writer says beside it, too', () => {
    expect(refusal({}, ['Call +211 912 345 678'])).toBe('textPersonal');
  });

  it('names the parts of which nothing is known', () => {
    expect(partsUnknown(aFlashContent({ counts: [aCount()], response: 'Boats.' }))).toEqual([
      'origins',
      'shelters',
      'needs',
      'access',
      'contact',
    ]);
  });

  it('tells which parts differ from the update before', () => {
    const after = aFlashContent({ to: '2021-11-30', counts: [aCount()] });
    expect(partsChanged(aFlashContent(), after)).toEqual(['when', 'howMany']);
    expect(partsChanged(after, after)).toEqual([]);
  });

  it.each([
    { what: 'ends before it began', said: { to: '2021-11-01' } },
    { what: 'counts one group twice in one unit', said: { counts: [aCount(), aCount()] } },
    { what: 'names a need twice', said: { needs: { by: 'people', entries: ['WSH', 'WSH'] } } },
    {
      what: 'has a range from more to less',
      said: { counts: [{ ...aCount(), number: { kind: 'range', least: 9, most: 4 } }] },
    },
  ])('is none where it $what', ({ said }) => {
    expect(FlashContent.safeParse({ ...aFlashContent(), ...said }).success).toBe(false);
  });
});
