import { describe, expect, it } from 'vitest';
import { nearestRulesIn, readNearestRules } from './nearest-rules-in';
import { changeFrom } from './operation-set';

const read = (rules: unknown) => readNearestRules(JSON.stringify(rules), 'rules.json');

describe('the rules for finding the nearest centre, in a file', () => {
  it('keep the defaults of what they leave out', () => {
    const rules = read({ travel: { speedKmh: { car: 25 } }, weights: { border: 120 } });
    expect(rules).toMatchObject({
      travel: { speedKmh: { car: 25, foot: 4 }, detour: 1.4 },
      weights: { border: 120, oldCount: 45 },
    });
    expect(changeFrom({}, rules)).toEqual({ nearest: rules });
  });

  it.each([
    ['a mistyped word', { wieghts: {} }, 'wieghts'],
    ['a mistyped weight', { weights: { boarder: 3 } }, 'weights: .*boarder'],
    ['a speed of nobody', { travel: { speedKmh: { foot: 40 } } }, 'travel.speedKmh.foot: '],
    ['a road shorter than the straight line', { travel: { detour: 0.5 } }, 'travel.detour: '],
    ['a weight of less than nothing', { weights: { border: -1 } }, 'weights.border: '],
    ['a text for a number', { weights: { border: '30' } }, 'weights.border: '],
    ['a list', [], 'rules.json cannot be used'],
  ])('are refused for %s, with its name', (_case, rules, said) => {
    expect(() => read(rules)).toThrow(new RegExp(said));
  });

  it('are refused where they are no JSON, or where there is no file', async () => {
    expect(() => readNearestRules('{ weights', 'rules.json')).toThrow('rules.json is not JSON');
    await expect(nearestRulesIn('/nowhere/rules.json')).rejects.toThrow('There is no such file');
  });
});
