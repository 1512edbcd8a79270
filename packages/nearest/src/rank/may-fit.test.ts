import { describe, expect, it } from 'vitest';
import { aCentre, aGround, aQuestion } from '../../test/ground';
import { rankCentres } from '../rank-centres';

const AT = '2026-11-22T10:00:00Z';

/** 77 places, none blocked, of those present only that they are fewer than ten. */
const TOMBEK = aCentre('Tombek', {
  position: [32.055, 3.9],
  counts: [
    { at: AT, kind: 'capacity', value: 77 },
    { at: AT, kind: 'blocked', value: 0 },
    { at: AT, kind: 'present', value: 10, qualifier: 'fewerThan' },
  ],
});
const KUDA = aCentre('Kuda', { places: { capacity: 60, present: 10 } });

const ask = (people: number, rowsPerTier?: number) =>
  rankCentres(aQuestion({ people }), aGround({ centres: [TOMBEK, KUDA] }), {
    ...(rowsPerTier !== undefined && { rowsPerTier }),
  });
const reasonsFor = (people: number) =>
  ask(people).centres.find(({ id }) => id === TOMBEK.place.id)?.reasons;

describe('a centre of which only the least free places are certain', () => {
  it('says that its number is the least', () => {
    const [tombek] = ask(60).centres;
    expect(tombek).toMatchObject({
      id: 'centre:Tombek',
      tier: 'fits',
      free: { kind: 'known', free: 67, qualifier: 'atLeast' },
    });
  });

  it('is not called short for more people than that, unless they are more than its places', () => {
    expect(reasonsFor(70)).toEqual([{ code: 'mayFit', tier: 'fitsInPart', free: 67 }]);
    expect(reasonsFor(77)).toEqual([{ code: 'mayFit', tier: 'fitsInPart', free: 67 }]);
    expect(reasonsFor(78)).toEqual([
      { code: 'fitsInPart', tier: 'fitsInPart', free: 67, short: 11, qualifier: 'atLeast' },
    ]);
  });

  it('keeps a group together that it may hold, though a nearer one holds a part for certain', () => {
    expect(ask(70)).toMatchObject({
      split: null,
      closest: { id: 'centre:Tombek', lacks: [{ code: 'mayFit' }] },
    });
    expect(ask(70, 1).centres.map(({ id }) => id)).toEqual(['centre:Kuda', 'centre:Tombek']);
  });

  it('is not worth a journey of hours, for a group that a nearer one holds a part of', () => {
    const far = aCentre('Far', { position: [32.055, 9], counts: TOMBEK.counts });
    const ground = aGround({ centres: [far, KUDA] });
    expect(rankCentres(aQuestion({ people: 70 }), ground).closest?.id).toBe('centre:Kuda');
  });

  it('takes its part of a group that no one centre can hold', () => {
    expect(ask(100).split).toMatchObject([
      { id: 'centre:Kuda', people: 50 },
      { id: 'centre:Tombek', people: 50 },
    ]);
  });
});
