import { PresentByOrigin } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { ROUND_11 } from '../../test/four-counties';
import { readerOf } from '../../test/reader-of';
import type { FlowEndRow, FlowRow } from './flow-rows';
import { origins } from './flows';
import type { gazetteerOf } from './gazetteer';
import { mergedEnds } from './merge-ends';
import { mergedFlows } from './merge-flows';
import { originRows } from './origin-rows';

/** Unity and Warrap are close to each other, Jonglei is farther, Sudan is another country. */
const POSITIONS = {
  'area:SS06': [29.8, 8.6],
  'area:SS08': [28.5, 8.1],
  'area:SS03': [32.2, 7.4],
  'abroad:SDN': [30, 16],
} as const;

const GAZETTEER: ReturnType<typeof gazetteerOf> = new Map(
  Object.entries(POSITIONS).map(([key, position]) => [key, { names: { en: key }, position }]),
);

const area = (pcode: string) => ({ kind: 'area', pcode });
const part = (code: string, name: string) => ({ kind: 'foreign', code, name, country: 'SDN' });
const pair = (from: object, to: string, value: number | null) => ({
  from,
  to,
  value,
  absence: value === null ? 'suppressed' : null,
});

const ROWS = originRows(
  PresentByOrigin.parse({
    askedFor: '2025-03-01',
    indicator: 'idp.individuals.stock.mobility-tracking',
    passport: ROUND_11,
    pairs: [
      pair(area('SS03'), 'SS06', 3_354),
      pair(area('SS03'), 'SS08', 600),
      pair(area('SS06'), 'SS03', 10_303),
      pair(area('SS08'), 'SS03', null),
      pair(area('SS08'), 'SS06', 1_345),
      pair(area('SS06'), 'SS06', 302_520),
      pair(part('SD01', 'Khartoum'), 'SS03', 13_637),
      pair(part('SD09', 'White Nile'), 'SS03', 2_840),
      pair(part('SD19', 'Abyei'), 'SS03', 700),
      pair({ kind: 'notStated' }, 'SS03', 62_364),
    ],
    unknownOrForeign: null,
  }),
  GAZETTEER,
  'individuals',
);

const endsAt = mergedEnds(ROWS);
const at = (zoom: number): readonly FlowRow[] => mergedFlows(ROWS, endsAt(zoom));
const total = (rows: readonly FlowRow[]): number =>
  rows.reduce((sum, { value }) => sum + (value ?? 0), 0);
const isAt = ({ key, members = [] }: FlowEndRow, name: string): boolean =>
  key === name || members.some((member) => member.key === name);
const between = (rows: readonly FlowRow[], from: string, to: string) =>
  rows.find((row) => isAt(row.from, from) && isAt(row.to, to));

describe('flows whose ends are close together', () => {
  it('are one from afar and come apart as one zooms in', () => {
    const [far, near] = [at(3), at(7)];
    expect(between(far, 'area:SS03', 'area:SS06')).toBe(between(far, 'area:SS03', 'area:SS08'));
    expect(between(far, 'area:SS03', 'area:SS06')).toMatchObject({
      value: 3_954,
      parts: { length: 2 },
    });
    expect(between(near, 'area:SS03', 'area:SS06')).toBe(ROWS[0]);
    expect(between(near, 'area:SS03', 'area:SS08')).toBe(ROWS[1]);
  });

  it('add up to the same people at every zoom', () => {
    for (let zoom = 0; zoom < 16; zoom += 1) {
      expect(total(at(zoom))).toBe(total(ROWS));
    }
  });

  it('keep both directions apart, and one without a number out of the sum', () => {
    const back = between(at(3), 'area:SS06', 'area:SS03');
    expect(back).toMatchObject({ value: 10_303, parts: { length: 2 } });
  });

  it('lie within one end where both of theirs are merged', () => {
    const inside = at(3).filter(({ from, to }) => from.key === to.key);
    expect(inside.map(({ value }) => value)).toEqual([303_865]);
  });

  it('are not called flows within one area where they go from one to the next', () => {
    const context = { scale: { maximum: 100_000, threshold: 1 }, olderRound: null };
    expect(origins.legend(at(3), context)).toMatchObject({
      counts: { sameArea: 1, sameSymbol: 1 },
    });
    expect(origins.legend(at(7), context)).toMatchObject({
      counts: { sameArea: 1, sameSymbol: 0 },
    });
  });

  it('are counted one by one where they are not drawn, as from near', () => {
    const context = { scale: { maximum: 100_000, threshold: 1 }, olderRound: null };
    const counts = { sameArea: 1, unplaced: 2, withoutNumber: 1 };
    for (let zoom = 0; zoom < 16; zoom += 1) {
      expect(origins.legend(at(zoom), context)).toMatchObject({ counts });
    }
    const few = { scale: { maximum: 100_000, threshold: 50_000 }, olderRound: null };
    expect(origins.legend(at(3), few)).toMatchObject({ counts: { drawn: 0, belowThreshold: 5 } });
    expect(origins.legend(at(7), few)).toMatchObject({ counts: { drawn: 0, belowThreshold: 6 } });
  });

  it('are merged in the same places whatever the numbers are', () => {
    const others = ROWS.map((row) => ({ ...row, value: 1 }));
    const keysOf = (ends: ReturnType<typeof endsAt>) =>
      [...ends].map(([key, end]) => [key, end.key]);
    expect(keysOf(mergedEnds(others)(3)).toSorted()).toEqual(keysOf(endsAt(3)).toSorted());
  });

  it('are of the whole country where its parts have no place of their own', async () => {
    const reader = await readerOf('en');
    const from = between(at(7), 'foreign:SD01', 'area:SS03');
    expect(from).toMatchObject({ value: 16_477 });
    const context = { scale: { maximum: 100_000, threshold: 1 }, olderRound: null };
    const tooltip = from && origins.describe(from, context, reader);
    expect(tooltip?.title).toBe('From Sudan to area:SS03');
    expect(tooltip?.notes).toContain('2 flows drawn as one');
  });

  it('are not of a country where the status of their origin is not determined', () => {
    expect(between(at(0), 'foreign:SD19', 'area:SS03')?.from).toMatchObject({ position: null });
    expect(between(at(7), 'foreign:SD01', 'area:SS03')?.parts).toHaveLength(2);
  });

  it('are named after the end with most people, and say what is in no number', async () => {
    const back = between(at(3), 'area:SS06', 'area:SS03');
    const context = { scale: { maximum: 100_000, threshold: 1 }, olderRound: null };
    const tooltip = back && origins.describe(back, context, await readerOf('en'));
    expect(tooltip?.title).toBe('From area:SS06 and 1 more to area:SS03');
    expect(tooltip?.notes).toContain('1 of them has no number and is not in the sum');
  });

  it('stand in the table each by itself, and the legend says how many arrows are of several', async () => {
    const context = {
      scale: { maximum: 100_000, threshold: 1 },
      olderRound: null,
      unmerged: ROWS,
    };
    const table = origins.rowsAsTable(at(3), context, await readerOf('en'));
    expect(table?.rows).toHaveLength(ROWS.length);
    const drawn = origins.sources(at(3), context)['ws-origins-lines']?.data.features ?? [];
    const several = drawn.filter(({ properties }) =>
      String(Reflect.get(properties, 'parts')).includes('\n'),
    );
    expect(origins.legend(at(3), context)).toMatchObject({ ofSeveral: several.length });
  });
});
