import { describe, expect, it } from 'vitest';
import { inSlot, LAYER_ORDER } from './layer-order';
import { beforeIdFor, slotOf } from './slot-of';

describe('the drawing order', () => {
  it('is that of the design', () => {
    expect(LAYER_ORDER).toEqual([
      'ground',
      'choropleth',
      'water',
      'county',
      'state',
      'international',
      'flows',
      'sites',
      'selection',
      'leaders',
      'names',
      'room',
      'labels',
      'crossings',
      'centres',
      'frame',
    ]);
  });
});

describe('slotOf', () => {
  it.each([
    { metadata: inSlot('water'), slot: 'water' },
    { metadata: { 'waystation:slot': 'cellar' }, slot: undefined },
    { metadata: { other: 1 }, slot: undefined },
    { metadata: undefined, slot: undefined },
  ])('reads $metadata as $slot', ({ metadata, slot }) => {
    expect(slotOf({ id: 'a-layer', metadata })).toBe(slot);
  });
});

describe('beforeIdFor', () => {
  const base = [
    { id: 'sea', type: 'background', metadata: inSlot('ground') },
    { id: 'land', type: 'fill', metadata: inSlot('ground') },
    { id: 'rivers', type: 'line', metadata: inSlot('water') },
    { id: 'towns', type: 'symbol', metadata: inSlot('labels') },
  ];

  it.each([
    { slot: 'ground', before: 'rivers' },
    { slot: 'choropleth', before: 'rivers' },
    { slot: 'water', before: 'towns' },
    { slot: 'sites', before: 'towns' },
    { slot: 'labels', before: undefined },
  ] as const)('puts $slot before $before', ({ slot, before }) => {
    expect(beforeIdFor(slot, base)).toBe(before);
  });

  it('puts everything between the ground and the labels of a foreign base map', () => {
    const foreign = [
      { id: 'background', type: 'background' },
      { id: 'roads', type: 'line' },
      { id: 'place-names', type: 'symbol' },
    ];
    expect(beforeIdFor('choropleth', foreign)).toBe('place-names');
    expect(beforeIdFor('names', foreign)).toBe('place-names');
  });
});
