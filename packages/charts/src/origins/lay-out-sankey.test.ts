import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutSankey, type SankeyNode } from './lay-out-sankey';

const ends = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `${prefix}${index}`,
    name: `${prefix}${index}`,
  }));

const FROM = ends('a', 4);
const TO = ends('b', 3);

const anyFlows = fc.array(
  fc.record({
    from: fc.constantFrom(...FROM.map(({ id }) => id)),
    to: fc.constantFrom(...TO.map(({ id }) => id)),
    value: fc.integer({ min: 1, max: 1_000_000 }),
  }),
  { minLength: 1, maxLength: 20 },
);

const bottomOf = (nodes: readonly SankeyNode[]): number => {
  const last = nodes.at(-1);
  return last === undefined ? 0 : last.top + last.height;
};

describe('ribbons between two columns', () => {
  it('keep every person, and stay inside their ends and the drawing', () => {
    fc.assert(
      fc.property(anyFlows, (flows) => {
        const { from, to, ribbons } = layOutSankey({ from: FROM, to: TO, flows });
        const total = flows.reduce((sum, { value }) => sum + value, 0);
        expect(ribbons.reduce((sum, { value }) => sum + value, 0)).toBe(total);
        for (const column of [from, to]) {
          expect(column.reduce((sum, { value }) => sum + value, 0)).toBe(total);
          expect(bottomOf(column)).toBeLessThanOrEqual(1 + 1e-9);
        }
        for (const { from: id, fromTop, height } of ribbons) {
          const node = from.find((end) => end.id === id);
          expect(fromTop).toBeGreaterThanOrEqual((node?.top ?? 2) - 1e-9);
          expect(fromTop + height).toBeLessThanOrEqual(
            (node?.top ?? 0) + (node?.height ?? 0) + 1e-9,
          );
        }
      }),
    );
  });

  it('leave out ends that nobody comes from or is in', () => {
    const flows = [{ from: 'a1', to: 'b2', value: 5 }];
    const { from, to } = layOutSankey({ from: FROM, to: TO, flows });
    expect(from).toMatchObject([{ id: 'a1', top: 0, height: 1 }]);
    expect(to).toMatchObject([{ id: 'b2', top: 0, height: 1 }]);
  });
});
