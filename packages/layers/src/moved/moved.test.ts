import { createExpression } from '@maplibre/maplibre-gl-style-spec';
import { LEADER_LENGTHS } from '@waystation/cartography';
import { describe, expect, it } from 'vitest';
import { aCentre } from '../../test/a-centre';
import { aCrossing } from '../../test/a-crossing';
import { centreSymbols, NOT_GROUPED } from '../centres/centre-groups';
import { crossingSymbols } from '../crossings/crossing-rows';
import { leaderImages } from './move-images';
import { moveProperties, textMoveProperties } from './move-properties';
import { leaderLayer, MOVED, TEXT_MOVED } from './move-style';
import { type MapSymbol, MOVE_ZOOMS, symbolMoves } from './symbol-moves';

/** Ras Ajdir and the camp at Choucha, seven kilometres away. */
const BORDER: readonly MapSymbol[] = [
  { key: 'centre:choucha', position: [11.485, 33.155], radius: 8.2 },
  { key: 'crossing:ras-ajdir', position: [11.558, 33.147], radius: 7 },
];

const zoomsOf = (key: string): readonly number[] => [
  ...(symbolMoves(BORDER).get(key)?.keys() ?? []),
];

describe('symbols of the map', () => {
  it('are moved apart from afar and stand at their true points from near', () => {
    const zooms = zoomsOf('crossing:ras-ajdir');
    expect(zooms[0]).toBe(MOVE_ZOOMS[0]);
    expect(zooms.at(-1)).toBe(7);
    expect(zoomsOf('centre:choucha')).toEqual([]);
  });

  it('at one and the same point are moved at every zoom', () => {
    const same = BORDER.map((symbol) => ({ ...symbol, position: [11.485, 33.155] as const }));
    expect([...(symbolMoves(same).get('crossing:ras-ajdir')?.keys() ?? [])]).toEqual([
      ...MOVE_ZOOMS,
    ]);
  });

  it('are only those that have a position, with the room that they need', () => {
    const centres = centreSymbols(
      { centres: [aCentre(1), aCentre(1, { position: null })] },
      NOT_GROUPED,
    );
    const crossings = crossingSymbols({ crossings: [aCrossing(), aCrossing({ position: null })] });
    expect([centres.length, crossings.length]).toEqual([1, 1]);
    expect(centres[0]?.radius).toBeGreaterThan(6.6);
  });
});

describe('the style of moved symbols', () => {
  const moves = symbolMoves(BORDER);
  const properties = { ...moveProperties('crossing:ras-ajdir', moves) };

  const evaluate = (expression: unknown, zoom: number, of: Readonly<Record<string, unknown>>) => {
    const parsed = createExpression(expression);
    if (parsed.result === 'error') {
      throw new Error(parsed.value.map(({ message }) => message).join());
    }
    const feature = { type: 1 as const, properties: { ...of }, geometry: [] };
    return parsed.value.evaluate({ zoom }, feature);
  };

  it('takes the text inside along, in heights of its letters', () => {
    const id = 'crossing:ras-ajdir';
    const [right = 0, down = 0] = evaluate(MOVED, 5, properties);
    const text = evaluate(TEXT_MOVED, 5, { ...textMoveProperties(id, moves, 12) });
    expect([text[0] * 12, text[1] * 12]).toEqual([
      expect.closeTo(right, 6),
      expect.closeTo(down, 6),
    ]);
    expect(evaluate(TEXT_MOVED, 14, { ...textMoveProperties(id, moves, 12) })).toEqual([0, 0]);
  });

  it.each([2, 5, 7])('at zoom %d puts the symbol at the end of its leader', (zoom) => {
    const offset: unknown = evaluate(MOVED, zoom, properties);
    const [right, down] = Array.isArray(offset) ? offset.map(Number) : [];
    expect(Math.hypot(right ?? 0, down ?? 0)).toBeCloseTo(Number(properties[`leader${zoom}`]), 5);
  });

  it('leaves a symbol that is not moved at its true point, and draws no leader', () => {
    const { layout } = leaderLayer(
      { id: 'leaders', source: 'ws', visible: true, opacity: 1 },
      'light',
    );
    const image = layout !== undefined && 'icon-image' in layout ? layout['icon-image'] : null;
    expect(evaluate(MOVED, 12, properties)).toEqual([0, 0]);
    expect(String(evaluate(image, 12, properties))).toBe('');
    expect(String(evaluate(image, 5, properties))).toMatch(/^ws-leader-\d+-light$/);
    expect(moveProperties('centre:choucha', moves)).toEqual({});
  });

  it('has a picture for every leader', () => {
    expect(leaderImages('dark').map(({ id }) => id)).toEqual(
      LEADER_LENGTHS.map((length) => `ws-leader-${length}-dark`),
    );
  });
});
