import { describe, expect, it } from 'vitest';
import { isDrawn } from './is-drawn';

const drawn = (...layers: readonly string[]) => ({
  isShown: (name: string) => layers.includes(name),
  areas: null,
  sites: [],
  alone: new Map<string, number>(),
  zoom: 6,
});

describe('what is selected', () => {
  it.each([
    { sel: { kind: 'centre', id: 'centre:a' }, layers: ['centres'], expected: true },
    { sel: { kind: 'centre', id: 'centre:a' }, layers: ['areas'], expected: false },
    { sel: { kind: 'crossing', id: 'crossing:a' }, layers: ['crossings'], expected: true },
    { sel: { kind: 'crossing', id: 'crossing:a' }, layers: ['centres'], expected: false },
    { sel: { kind: 'site', id: 'site:filtered' }, layers: ['sites'], expected: false },
    // Until its areas are read nothing else is said to be where an area is.
    { sel: { kind: 'area', id: 'SS01', level: 1 }, layers: [], expected: true },
  ] as const)('$sel.id among $layers is drawn: $expected', ({ sel, layers, expected }) => {
    expect(isDrawn(sel, drawn(...layers))).toBe(expected);
  });
});
