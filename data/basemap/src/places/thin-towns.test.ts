import { describe, expect, it } from 'vitest';
import { type Candidate, thinTowns } from './thin-towns';

const LAST_ZOOM = 8;

const JUBA: Candidate = { position: [31.58, 4.85], weight: 3_450_000, fixedZoom: 3 };
const SUBURB: Candidate = { position: [31.6, 4.86], weight: 400_000 };
const YEI: Candidate = { position: [30.68, 4.09], weight: 140_000 };
const HAMLET: Candidate = { position: [25, 9], weight: 900 };
const LATE_CITY: Candidate = { position: [10, 50], weight: 2_000_000, freeZoom: 6 };

const zooms = thinTowns([HAMLET, SUBURB, YEI, JUBA, LATE_CITY], LAST_ZOOM);

describe('thinTowns', () => {
  it('draws a listed town from the zoom that the table says', () => {
    expect(zooms.get(JUBA)).toBe(3);
  });

  it('leaves out what would touch a listed town, however large', () => {
    expect(zooms.get(SUBURB)).toBeUndefined();
  });

  it('lets a town in as soon as there is room around it', () => {
    expect(zooms.get(YEI)).toBe(6);
  });

  it('keeps a hamlet for close views, even where nothing is near', () => {
    expect(zooms.get(HAMLET)).toBe(7);
  });

  it('holds back the towns of a country whose list is long', () => {
    expect(zooms.get(LATE_CITY)).toBe(6);
  });

  it('prefers the weightier of two neighbours', () => {
    const small: Candidate = { position: [0, 0], weight: 200_000 };
    const large: Candidate = { position: [0.01, 0], weight: 300_000 };
    const thinned = thinTowns([small, large], LAST_ZOOM);
    expect(thinned.has(small)).toBe(false);
    expect(thinned.get(large)).toBe(4);
  });
});
