import { describe, expect, it } from 'vitest';
import { absent, reported } from '../absence';
import { splitOfArea } from './split-of-area';
import { type PlaceNow, withoutNewPlaces } from './without-new-places';

const numbers = (of: Readonly<Record<string, number>>) =>
  new Map(
    Object.entries(of).map(([area, value]) => [
      area,
      { reported: reported(value), carriedOver: false },
    ]),
  );
const place = (value: number | null, isNewlyCovered = false): PlaceNow => ({
  reported: value === null ? absent('suppressed') : reported(value),
  isNewlyCovered,
});
const twice = { before: numbers({ tonj: 95_074 }), after: numbers({ tonj: 108_126 }) };

describe('numbers of areas without places that are new', () => {
  it('turn a rise into the fall that it was at the places counted before', () => {
    const places = new Map([['tonj', [place(89_320), place(18_000, true), place(806, true)]]]);
    const { newPlaces, ...areas } = withoutNewPlaces(twice, places);
    expect(newPlaces.get('tonj')).toEqual({ subjects: 2, value: 18_806 });
    expect(splitOfArea(areas, { sameMethod: true })).toMatchObject({
      comparable: 1,
      before: 95_074,
      after: 89_320,
      change: -5_754,
    });
  });

  it.each([
    { why: 'places do not add up to it', places: [place(1), place(18_806, true)] },
    { why: 'its places have more than it', places: [place(null), place(108_127, true)] },
    { why: 'no place is marked', places: [place(89_320), place(18_806)] },
    { why: 'no place is known', places: [] },
  ])('are those published where $why', ({ places }) => {
    const { after, newPlaces } = withoutNewPlaces(twice, new Map([['tonj', places]]));
    expect(after).toEqual(twice.after);
    expect(newPlaces.size).toBe(0);
  });

  it('are told beside a place that is held back and not new', () => {
    const places = new Map([['tonj', [place(null), place(89_000), place(18_806, true)]]]);
    const { after, newPlaces } = withoutNewPlaces(twice, places);
    expect(after.get('tonj')?.reported).toEqual(reported(89_320));
    expect(newPlaces.get('tonj')).toEqual({ subjects: 1, value: 18_806 });
  });

  it('are not compared where a new place is held back', () => {
    const places = new Map([['tonj', [place(89_000), place(18_806, true), place(null, true)]]]);
    const areas = withoutNewPlaces(twice, places);
    expect(areas.newPlaces.size).toBe(0);
    expect(splitOfArea(areas, { sameMethod: true })).toMatchObject({ comparable: 0, heldBack: 1 });
  });

  it('count no new place whose number is not known', () => {
    const unknown: PlaceNow = { reported: absent('unknown'), isNewlyCovered: true };
    const places = new Map([['tonj', [place(89_320), place(18_806, true), unknown]]]);
    expect(withoutNewPlaces(twice, places).newPlaces.get('tonj')?.subjects).toBe(1);
  });

  it('leave an area whole that is new itself', () => {
    const places = new Map([['raja', [place(5, true)]]]);
    const { newPlaces } = withoutNewPlaces(
      { before: numbers({}), after: numbers({ raja: 5 }) },
      places,
    );
    expect(newPlaces.size).toBe(0);
  });
});
