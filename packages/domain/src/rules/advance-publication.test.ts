import { describe, expect, it } from 'vitest';
import { aPublication } from '../../test/builders';
import type { Publication, PublicationState, PublicationStep } from '../publication';
import { PUBLICATION_STATES } from '../publication';
import { advancePublication, isUnderWay, successorOf, wasPublished } from './advance-publication';

const LEGAL: readonly string[] = [
  'draft reviewed',
  'reviewed cleared',
  'cleared published',
  'published superseded',
  'draft withdrawn',
  'reviewed withdrawn',
  'cleared withdrawn',
  'published withdrawn',
  'superseded withdrawn',
];

const aStep = (overrides: Partial<PublicationStep> = {}): PublicationStep => ({
  state: 'reviewed',
  at: '2021-12-02T10:00:00.000Z',
  by: 'Information officer',
  note: 'figures checked',
  ...overrides,
});

const PAIRS = PUBLICATION_STATES.flatMap((from) => PUBLICATION_STATES.map((to) => ({ from, to })));

describe('a map on its way', () => {
  it.each(PAIRS)('from $from to $to', ({ from, to }) => {
    const answer = advancePublication(aPublication({ state: from }), aStep({ state: to }));
    expect(answer.kind).toBe(LEGAL.includes(`${from} ${to}`) ? 'advanced' : 'refused');
  });

  it('keeps who took each step, when and why', () => {
    const map = aPublication();
    expect(advancePublication(map, aStep())).toEqual({
      kind: 'advanced',
      publication: { ...map, state: 'reviewed', steps: [...map.steps, aStep()] },
    });
  });

  it('says what it could become instead', () => {
    expect(advancePublication(aPublication(), aStep({ state: 'published' }))).toEqual({
      kind: 'refused',
      refusal: { kind: 'notNext', from: 'draft', possible: ['reviewed', 'withdrawn'] },
    });
  });

  it('is withdrawn with a reason alone', () => {
    const published = aPublication({ state: 'published' });
    expect(advancePublication(published, aStep({ state: 'withdrawn', note: null }))).toEqual({
      kind: 'refused',
      refusal: { kind: 'reasonNeeded' },
    });
  });

  it.each([
    { said: { by: 'amina@example.org' }, field: 'by' },
    { said: { note: 'call 0912 345 678' }, field: 'note' },
  ])('keeps no address or number of a person: $said', ({ said, field }) => {
    expect(advancePublication(aPublication(), aStep(said))).toEqual({
      kind: 'refused',
      refusal: { kind: 'notePersonal', field },
    });
  });

  it.each<[PublicationState, boolean]>([
    ['draft', true],
    ['reviewed', true],
    ['cleared', true],
    ['published', false],
    ['superseded', false],
    ['withdrawn', false],
  ])('that is %s is under way: %s', (state, expected) => {
    expect(isUnderWay({ state })).toBe(expected);
  });

  it('was published if it ever was', () => {
    const steps = [aStep({ state: 'published' }), aStep({ state: 'withdrawn' })];
    expect([wasPublished(aPublication()), wasPublished(aPublication({ steps }))]).toEqual([
      false,
      true,
    ]);
  });
});

describe('the version to use instead', () => {
  const at = (version: number, state: PublicationState): Publication =>
    aPublication({ version, state });

  it('is the newest that is published', () => {
    const maps = [at(1, 'superseded'), at(2, 'superseded'), at(3, 'published'), at(4, 'draft')];
    expect(maps.map((map) => successorOf(map, maps)?.version ?? null)).toEqual([3, 3, null, null]);
  });

  it('is none of another map', () => {
    const other = aPublication({ number: 'SSD-IDP-0118', version: 2, state: 'published' });
    expect(successorOf(at(1, 'superseded'), [other])).toBeNull();
  });
});
