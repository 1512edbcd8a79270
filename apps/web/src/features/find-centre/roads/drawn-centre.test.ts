import type { RankedCentre } from '@waystation/nearest';
import { describe, expect, it } from 'vitest';
import { drawnCentre } from './drawn-centre';

const centre = (id: string, way: 'road' | 'straight' | null): RankedCentre =>
  JSON.parse(JSON.stringify({ id, position: [31, 4], travel: way && { way } }));

const ANSWER = {
  centres: [centre('centre:A', 'road'), centre('centre:B', 'straight'), centre('centre:C', 'road')],
};

describe('the centre whose way is drawn', () => {
  it.each([
    { name: 'the first, where none is chosen', chosen: null, drawn: 'centre:A' },
    { name: 'the chosen one', chosen: 'centre:C', drawn: 'centre:C' },
    {
      name: 'none, where the chosen one is known by straight line only',
      chosen: 'centre:B',
      drawn: null,
    },
    {
      name: 'the first again, where the chosen one is gone',
      chosen: 'centre:D',
      drawn: 'centre:A',
    },
  ])('is $name', ({ chosen, drawn }) => {
    expect(drawnCentre(ANSWER, 'centre:A', chosen)?.id ?? null).toBe(drawn);
  });

  it('is none without an answer', () => {
    expect(drawnCentre(null, null, null)).toBeNull();
  });
});
