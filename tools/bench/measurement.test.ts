import { describe, expect, it } from 'vitest';
import { isWithinGoal, measurementTable, readMeasurements } from './measurement.mjs';

describe('measurements', () => {
  it('are the JSON lines that a script prints between its other words', () => {
    const stdout = 'starting\n{"name":"warm start","unit":"s","value":6.21,"goal":8}\ndone\n';
    expect(readMeasurements(stdout)).toEqual([
      { name: 'warm start', unit: 's', value: 6.21, goal: 8 },
    ]);
  });

  it.each([
    { value: 8, goal: 8, within: true },
    { value: 8.1, goal: 8, within: false },
    { value: 900, goal: null, within: true },
    { value: 900, goal: undefined, within: true },
  ])('of $value with the goal $goal: within it $within', ({ value, goal, within }) => {
    const measurement = { name: 'warm start', unit: 's', value };
    expect(isWithinGoal(goal === undefined ? measurement : { ...measurement, goal })).toBe(within);
  });

  it('are shown in three digits, in columns, the ones over their goal marked', () => {
    const table = measurementTable([
      { name: 'cold start', unit: 's', value: 91.234, goal: 90, how: 'npm start' },
      { name: 'first view', unit: 'kB', value: 1012, goal: 1100 },
    ]);
    expect(table).toBe(
      '  cold start   91.2 s  ≤ 90 s     over  npm start\n  first view  1012 kB  ≤ 1100 kB\n',
    );
  });
});
