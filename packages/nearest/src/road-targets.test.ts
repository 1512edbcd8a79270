import { describe, expect, it } from 'vitest';
import { aCentre, aGround, aQuestion } from '../test/ground';
import { MOST_ROAD_TARGETS, roadsByTarget, roadTargets } from './road-targets';

const manyOf = (name: string, status: 'operating' | 'standby' | 'full' | 'closed' | null) =>
  Array.from({ length: 40 }, (_, index) =>
    aCentre(`${name}-${index}`, { position: [32.055, 3.61 + index / 1000], status }),
  );

describe('the centres whose way by road is asked for', () => {
  it('are the nearest of each tier, the better tiers first, and no more than a question takes', () => {
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
    expect(targets).toHaveLength(MOST_ROAD_TARGETS);
    expect(targets[0]?.id).toBe('centre:open-0');
    expect(targets[99]?.id).toBe('centre:full-24');
  });

  it('are not those of which nobody said where they are', () => {
    expect(
      roadTargets(aQuestion(), aGround({ centres: [aCentre('x', { position: null })] })),
    ).toEqual([]);
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
