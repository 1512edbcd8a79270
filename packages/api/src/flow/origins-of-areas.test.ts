import { Pcode } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { askAs } from '../../test/ask-as';
import { aFigure, aRound, day } from '../../test/builders';
import { memoryStore } from '../../test/memory-store';
import { AREAS, SOUTH_SUDAN } from '../../test/south-sudan';

const round = aRound();

const present = (to: string, value: number, from: string | null) =>
  aFigure(round, value, {
    subject: { kind: 'area', pcode: to, level: to.length === 4 ? 1 : 2 },
    isPart: true,
    origin: { country: null, pcode: from, name: from },
  });

const FIGURES = [
  present('SS06', 300, 'SS06'),
  present('SS06', 470, 'SS01'),
  present('SS06', 250, 'SD01'),
  present('SS01', 120, 'SS06'),
  present('SS01', 600, null),
  present('SS0609', 200, 'SS01'),
  present('SS0610', 270, 'SS01'),
];

const askIn = (figures: typeof FIGURES, audience: 'operator' | 'public') => {
  const ask = askAs(
    audience,
    memoryStore({ operation: SOUTH_SUDAN.operation, areas: AREAS, rounds: [round], figures }),
  );
  return (level: 1 | 2, ...pcodes: readonly string[]) =>
    ask.flow.ofAreas({
      operation: 'south-sudan',
      level,
      pcodes: pcodes.map((pcode) => Pcode.parse(pcode)),
      asOf: day('2025-02-28'),
    });
};

const origins = askIn(FIGURES, 'operator');

const fromOf = ({ from }: Awaited<ReturnType<typeof origins>>) =>
  from.map(({ end, sum }) => [
    end.kind === 'area' ? end.pcode : end.kind === 'foreign' ? end.code : end.kind,
    sum.value,
  ]);

describe('origins of several areas', () => {
  it('tell people from elsewhere apart from those who stayed, and those who left', async () => {
    const unity = await origins(1, 'SS06');
    expect(fromOf(unity)).toEqual([
      ['SS01', 470],
      ['SD01', 250],
    ]);
    expect(unity.within).toEqual({ value: 300, suppressed: 0 });
    expect(unity.to).toEqual([{ pcode: 'SS01', sum: { value: 120, suppressed: 0 } }]);
    expect(unity.passport?.round).toBe(round.id);
  });

  it('take what moved between two of them for neither in nor out', async () => {
    const both = await origins(1, 'SS06', 'SS01');
    expect(fromOf(both)).toEqual([
      ['notStated', 600],
      ['SD01', 250],
    ]);
    expect([both.within?.value, both.to]).toEqual([300 + 470 + 120, []]);
  });

  it('of finer areas are added, and say that nobody knows who left', async () => {
    const counties = await origins(2, 'SS0609', 'SS0610');
    expect(fromOf(counties)).toEqual([['SS01', 470]]);
    expect([counties.within, counties.to]).toEqual([null, null]);
  });

  it('never show a small part in a sum, and count it', async () => {
    const small = askIn([...FIGURES, present('SS0609', 3, 'SS06')], 'public');
    const { from } = await small(2, 'SS0609', 'SS0610');
    const suppressed = from.reduce((count, { sum }) => count + sum.suppressed, 0);
    expect(suppressed).toBeGreaterThan(0);
    expect(from.some(({ sum }) => sum.value === 3)).toBe(false);
  });
});
