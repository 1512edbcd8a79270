import { ClosureId } from '@waystation/domain';
import { loadTranslator } from '@waystation/i18n';
import type { ToldClosure } from '@waystation/nearest';
import { describe, expect, it } from 'vitest';
import { closedRoadsInBrief } from './closed-roads-in-brief';

const closed = (number: number): ToldClosure => ({
  id: ClosureId.parse(`7b1d2c3e-4f50-4a61-8b72-9c83ad94be0${number}`),
  road: `Bridge ${number}`,
  position: [32.06, 3.63],
  since: '2026-11-20T06:00:00.000Z',
  reason: 'water',
  source: 'staff',
  closedTo: 'all',
});

const near = (...numbers: readonly number[]) => ({
  closures: [],
  travel: null,
  closuresNear: numbers.map(closed),
});

describe('closed roads in a short message', async () => {
  const words = await loadTranslator('en');
  const said = (...[centre, ...before]: readonly ReturnType<typeof near>[]) =>
    closedRoadsInBrief(centre ?? near(), before, { words, timeZone: 'UTC' }).map(
      (fact) => fact.match(/Bridge \d|\+\d/)?.[0],
    );

  it('are named for the first centre, and what is left is counted', () => {
    expect(said(near(1))).toEqual(['Bridge 1']);
    expect(said(near(1, 2, 3, 4))).toEqual(['Bridge 1', 'Bridge 2', '+2']);
  });

  it('are not named again for a further centre, and none is left uncounted', () => {
    expect(said(near(1, 2), near(1))).toEqual(['Bridge 2', '+1']);
    expect(said(near(1), near(1))).toEqual(['+1']);
    expect(said(near(), near(1))).toEqual([]);
  });
});
