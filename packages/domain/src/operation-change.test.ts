import { describe, expect, it } from 'vitest';
import { anOperation } from '../test/builders';
import { changeOperation, OperationChange } from './operation-change';

const county = { en: { one: 'county', other: 'counties' } };
const state = { en: { one: 'state', other: 'states' } };
const before = anOperation({ glide: 'CE-2013-000174-SSD', levelNames: { 1: state, 2: county } });

describe('a change of an operation', () => {
  it.each([
    { name: 'nothing', change: {}, after: before },
    {
      name: 'a name in one language, the others stay',
      change: { names: { fr: 'Soudan du Sud' } },
      after: { ...before, names: { en: 'South Sudan', fr: 'Soudan du Sud' } },
    },
    {
      name: 'the name of one level, the others stay',
      change: { levelNames: { 2: state } },
      after: { ...before, levelNames: { 1: state, 2: state } },
    },
    {
      name: 'a level’s own name taken away',
      change: { levelNames: { 2: null } },
      after: { ...before, levelNames: { 1: state } },
    },
    {
      name: 'what the public learns of centres',
      change: { publicCentreDetails: ['phone'] },
      after: { ...before, disclosure: { ...before.disclosure, publicCentreDetails: ['phone'] } },
    },
    {
      name: 'whether restricted data may be kept on a device, and not what the public learns',
      change: { keepRestrictedOnDevice: true },
      after: { ...before, disclosure: { ...before.disclosure, keepRestrictedOnDevice: true } },
    },
    {
      name: 'a weight of the ranking, the others by default',
      change: { nearest: { weights: { border: 0 } } },
      after: {
        ...before,
        nearest: { ...before.nearest, weights: { ...before.nearest.weights, border: 0 } },
      },
    },
    { name: 'a number taken away', change: { glide: null }, after: { ...before, glide: null } },
  ])('changes $name', ({ change, after }) => {
    expect(changeOperation(before, OperationChange.parse(change))).toEqual(after);
  });

  it.each([
    { name: 'another code', change: { code: 'chad' } },
    { name: 'no country', change: { countries: [] } },
    { name: 'a level that is none', change: { levelNames: { 5: county } } },
    {
      name: 'a name of 61 letters',
      change: { levelNames: { 2: { en: { one: 'x'.repeat(61) } } } },
    },
  ])('is refused for $name', ({ change }) => {
    const parsed = OperationChange.safeParse(change);
    expect(parsed.success && changeOperation(before, parsed.data)).toBe(false);
  });
});
