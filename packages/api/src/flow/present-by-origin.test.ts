import type { Round } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { askAs } from '../../test/ask-as';
import { aFigure, aRound, day } from '../../test/builders';
import { memoryStore } from '../../test/memory-store';
import { AREAS, SOUTH_SUDAN } from '../../test/south-sudan';

const round = aRound();
const before = aRound({ number: 15, reportingDate: '2024-09-30' });
const after = aRound({ number: 17, reportingDate: '2025-09-30' });

type Published = { readonly pcode?: string; readonly name?: string } | null;

const publishedIn = (own: Round) => (to: string, value: number, origin: Published) =>
  aFigure(own, value, {
    subject: { kind: 'area', pcode: to, level: 1 },
    isPart: true,
    origin:
      origin === null
        ? { country: null, pcode: null, name: null }
        : { country: null, pcode: origin.pcode ?? null, name: origin.name ?? null },
  });

const from = publishedIn(round);

const ask = askAs(
  'operator',
  memoryStore({
    operation: SOUTH_SUDAN.operation,
    areas: AREAS,
    rounds: [before, round, after],
    figures: [
      publishedIn(before)('SS06', 10, null),
      publishedIn(after)('SS06', 900, null),
      publishedIn(after)('SS01', 100, null),
      from('SS06', 300, { pcode: 'SS06', name: 'Unity' }),
      from('SS06', 40, { pcode: 'SS0101', name: 'Juba' }),
      from('SS06', 7, { pcode: 'SS01', name: 'Central Equatoria' }),
      from('SS06', 25, { pcode: 'SD01', name: 'Khartoum' }),
      from('SS01', 12, { pcode: 'UGA03', name: 'Northern' }),
      from('SS01', 60, null),
    ],
  }),
);

const origins = () => ask.flow.origins({ operation: 'south-sudan', asOf: day('2025-02-28') });

describe('people present by origin', () => {
  it('are paired between states, origins of finer areas and several reasons added', async () => {
    const { pairs } = await origins();
    const within = pairs.flatMap(({ from: end, to, value }) =>
      end.kind === 'area' ? [[end.pcode, to, value]] : [],
    );
    expect(within).toEqual([
      ['SS06', 'SS06', 300],
      ['SS01', 'SS06', 47],
    ]);
  });

  it('keep a foreign code and name as published', async () => {
    const { pairs } = await origins();
    expect(pairs.map((pair) => pair.from).filter(({ kind }) => kind === 'foreign')).toEqual([
      { kind: 'foreign', code: 'SD01', name: 'Khartoum', country: null },
      { kind: 'foreign', code: 'UGA03', name: 'Northern', country: null },
    ]);
  });

  it('add up who is from elsewhere or from nobody knows where', async () => {
    expect((await origins()).unknownOrForeign).toBe(25 + 12 + 60);
  });

  it('are of the newest round that states them, and name the one passed over', async () => {
    const now = await ask.flow.origins({ operation: 'south-sudan', asOf: day('2026-01-01') });
    const then = await origins();
    expect([now.passport?.roundNumber, now.passedOver?.roundNumber]).toEqual([16, 17]);
    expect([then.passport?.roundNumber, then.passedOver]).toEqual([16, null]);
    expect(now.pairs).toEqual(then.pairs);
  });

  it('are all unstated where no round up to the day says more', async () => {
    const early = await ask.flow.origins({ operation: 'south-sudan', asOf: day('2024-12-31') });
    expect([early.passport?.roundNumber, early.passedOver]).toEqual([15, null]);
    expect(early.pairs).toEqual([
      { from: { kind: 'notStated' }, to: 'SS06', value: 10, absence: null },
    ]);
  });

  it('are none before the first round, which is not zero', async () => {
    const early = await ask.flow.origins({ operation: 'south-sudan', asOf: day('2014-01-01') });
    expect([early.pairs, early.unknownOrForeign, early.passport]).toEqual([[], null, null]);
  });
});
