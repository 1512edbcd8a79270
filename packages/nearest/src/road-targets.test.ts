import { describe, expect, it } from 'vitest';
import { aCentre, aGround, aQuestion } from '../test/ground';
import { rankCentres } from './rank-centres';
import { MOST_ROAD_TARGETS, roadsByTarget, roadTargets } from './road-targets';
import type { RoadAnswer } from './travel/travel-times';

const manyOf = (name: string, status: 'operating' | 'standby' | 'full' | 'closed' | null) =>
  Array.from({ length: 40 }, (_, index) =>
    aCentre(`${name}-${index}`, { position: [32.055, 3.61 + index / 1000], status }),
  );

describe('the centres whose way by road is asked for', () => {
  it('are the nearest of each tier that takes people in or is full, the better tiers first', () => {
    const ground = aGround({
      centres: [
        ...manyOf('closed', 'closed'),
        ...manyOf('full', 'full'),
        ...manyOf('standby', 'standby'),
        ...manyOf('unsaid', null),
        ...manyOf('open', 'operating'),
      ],
    });
    const targets = roadTargets(aQuestion(), ground);
    expect(targets.map(({ id }) => id.replace(/-\d+$/, ''))).toEqual(
      ['open', 'unsaid', 'standby', 'full'].flatMap((name) =>
        Array<string>(25).fill(`centre:${name}`),
      ),
    );
    expect(targets[0]?.id).toBe('centre:open-0');
    expect(targets[74]?.id).toBe('centre:standby-24');
    expect(targets.length).toBeLessThanOrEqual(MOST_ROAD_TARGETS);
  });

  it('are not those of which nobody said where they are, or only in which area', () => {
    const centres = [
      aCentre('x', { position: null }),
      aCentre('somewhere', { precision: 'areaCentroid' }),
    ];
    expect(roadTargets(aQuestion(), aGround({ centres }))).toEqual([]);
  });

  it('stand before the others of their tier, however slow their roads are', () => {
    const ground = aGround({ centres: manyOf('open', 'operating').slice(0, 30) });
    const targets = roadTargets(aQuestion(), ground);
    const slow: RoadAnswer = {
      kind: 'road',
      travel: {
        way: 'road',
        km: 40,
        minutes: 160,
        mode: 'car',
        walkedMeters: 0,
        source: 'OpenStreetMap',
      },
    };
    const { centres } = rankCentres(aQuestion(), ground, {
      rowsPerTier: 30,
      roads: new Map(targets.map(({ id }) => [id, slow])),
      roadState: 'used',
    });
    expect(centres.map(({ travel }) => travel?.way)).toEqual([
      ...Array<string>(25).fill('road'),
      ...Array<string>(5).fill('straight'),
    ]);
    expect(centres[25]?.id).toBe('centre:open-25');
  });
});

describe('what a network said', () => {
  it('belongs to its target, and is missing where it said less', () => {
    const [first, second] = roadTargets(
      aQuestion(),
      aGround({ centres: manyOf('open', 'operating').slice(0, 2) }),
    );
    const targets = [first, second].flatMap((target) => target ?? []);
    expect([...roadsByTarget(targets, [{ kind: 'noWay' }])]).toEqual([
      ['centre:open-0', { kind: 'noWay' }],
    ]);
  });
});
