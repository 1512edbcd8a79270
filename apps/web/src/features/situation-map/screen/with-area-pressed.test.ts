import { describe, expect, it } from 'vitest';
import { withAreaPressed } from './with-area-pressed';

const CHOOSING = { kind: 'areas', level: 2, pcodes: ['SS0101'] } as const;
const JUBA = { layer: 'areas', key: 'SS0102' } as const;
const SHOWN = { state: { within: CHOOSING }, view: { level: 2 }, hasInspector: false } as const;

describe('a press while areas are being chosen', () => {
  it('adds the area', () => {
    expect(withAreaPressed(SHOWN, JUBA)?.pcodes).toEqual(['SS0101', 'SS0102']);
  });

  it.each([
    ['on a site', SHOWN, { layer: 'sites', key: 'site:1' }],
    ['beside everything', SHOWN, null],
    ['on an area of another level', { ...SHOWN, view: { level: 1 } }, JUBA],
    ['while nothing is being chosen', { ...SHOWN, state: { within: null } }, JUBA],
    ['while a selected place covers the list', { ...SHOWN, hasInspector: true }, JUBA],
  ] as const)('%s does what it always does', (_case, model, hit) => {
    expect(withAreaPressed(model, hit)).toBeNull();
  });
});
