import { describe, expect, it } from 'vitest';
import { readWaterTopology } from '../sources/topology';
import { toNamedRivers } from './named-rivers';
import { toLakes } from './water-features';
import { toWaterLabels } from './water-labels';

const topology = readWaterTopology();

describe('waters of the map', () => {
  it.each([
    { name: 'White Nile', arabic: 'النيل الأبيض', past: [32.6, 13] },
    { name: 'Bahr el Jebel', arabic: 'بحر الجبل', past: [31.6, 5.5] },
  ])('name the $name where it flows', ({ name, arabic, past: [x = 0, y = 0] }) => {
    const named = toNamedRivers(topology).filter(({ properties }) => properties.name_en === name);
    const distances = named
      .flatMap(({ geometry }) => geometry.coordinates)
      .map(([px = 0, py = 0]) => Math.hypot(px - x, py - y));
    expect(named[0]?.properties.name_ar).toBe(arabic);
    expect(Math.min(...distances)).toBeLessThan(0.5);
  });

  it('leave most rivers unnamed', () => {
    const rivers = toNamedRivers(topology);
    expect(rivers.length).toBeGreaterThan(400);
    expect(
      rivers.filter(({ properties }) => properties.name_en === undefined).length,
    ).toBeGreaterThan(400);
  });

  it('keep the rings of lakes closed', () => {
    const lakes = toLakes(topology);
    expect(lakes.length).toBeGreaterThan(250);
    for (const ring of lakes.flatMap(({ geometry }) => geometry.coordinates)) {
      expect(ring.at(-1)).toEqual(ring[0]);
    }
  });

  it('label the Mediterranean in the language of the reader', () => {
    const sea = toWaterLabels().find(
      ({ properties }) => properties.name_en === 'Mediterranean Sea',
    );
    expect(sea?.properties).toMatchObject({ kind: 'sea', name_ar: 'البحر المتوسط' });
  });
});
