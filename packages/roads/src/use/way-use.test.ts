import { describe, expect, it } from 'vitest';
import { durationSeconds } from './duration-seconds';
import { type WayUse, wayUse } from './way-use';

const useOf = (tags: Readonly<Record<string, string>>): WayUse | null =>
  wayUse(new Map(Object.entries(tags)));

const speedsOf = (tags: Readonly<Record<string, string>>): readonly number[] | null => {
  const use = useOf(tags);
  return use === null ? null : [use.forwardKmh, use.backwardKmh, use.footKmh];
};

describe('the use of a way', () => {
  it.each([
    { tags: { highway: 'primary' }, speeds: [65, 65, 4] },
    { tags: { highway: 'trunk' }, speeds: [85, 85, 4] },
    { tags: { highway: 'motorway' }, speeds: [90, 0, 0] },
    { tags: { highway: 'track' }, speeds: [15, 15, 4] },
    { tags: { highway: 'track', tracktype: 'grade1' }, speeds: [20, 20, 4] },
    { tags: { highway: 'path' }, speeds: [0, 0, 4] },
    { tags: { highway: 'primary', oneway: 'yes' }, speeds: [65, 0, 4] },
    { tags: { highway: 'primary', oneway: '-1' }, speeds: [0, 65, 4] },
    { tags: { highway: 'primary', oneway: 'reversible' }, speeds: [0, 0, 4] },
    { tags: { highway: 'primary', junction: 'roundabout' }, speeds: [65, 0, 4] },
    { tags: { highway: 'motorway', oneway: 'no' }, speeds: [90, 90, 0] },
    { tags: { highway: 'primary', maxspeed: '30' }, speeds: [30, 30, 4] },
    { tags: { highway: 'primary', maxspeed: '20 mph' }, speeds: [32.18688, 32.18688, 4] },
    { tags: { highway: 'primary', maxspeed: '110' }, speeds: [65, 65, 4] },
    { tags: { highway: 'primary', maxspeed: 'walk' }, speeds: [65, 65, 4] },
    { tags: { highway: 'primary', surface: 'mud' }, speeds: [15, 15, 4] },
    { tags: { highway: 'primary', smoothness: 'impassable' }, speeds: [0, 0, 4] },
    { tags: { highway: 'primary', access: 'no' }, speeds: null },
    { tags: { highway: 'primary', access: 'no', foot: 'yes' }, speeds: [0, 0, 4] },
    { tags: { highway: 'primary', access: 'private', motorcar: 'yes' }, speeds: [65, 65, 0] },
    { tags: { highway: 'primary', access: 'destination' }, speeds: [65, 65, 4] },
    { tags: { highway: 'primary', foot: 'no' }, speeds: [65, 65, 0] },
    { tags: { highway: 'pedestrian', area: 'yes' }, speeds: null },
    { tags: { highway: 'construction' }, speeds: null },
    { tags: { building: 'yes' }, speeds: null },
    { tags: { route: 'ferry' }, speeds: [5, 5, 5] },
    { tags: { route: 'ferry', motor_vehicle: 'no' }, speeds: [0, 0, 5] },
    { tags: { route: 'ferry', access: 'no' }, speeds: null },
  ])('of $tags is $speeds', ({ tags, speeds }) => {
    expect(speedsOf(tags)).toEqual(speeds);
  });

  it('takes the time of a ferry from its timetable', () => {
    expect(useOf({ route: 'ferry', duration: '01:30' })?.seconds).toBe(5_400);
  });

  it.each([
    ['45', 2_700],
    ['2:00', 7_200],
    ['00:10:30', 630],
    ['PT1H', null],
    ['', null],
    ['0', null],
    [undefined, null],
  ])('reads the duration %s as %s seconds', (text, seconds) => {
    expect(durationSeconds(text)).toBe(seconds);
  });
});
