import type { Legend } from '@waystation/cartography';

/** The same rows with the counts of others; one that those do not have counts none. */
const recounted = <Row extends { readonly count: number }>(
  whole: readonly Row[],
  part: readonly Row[],
  keyOf: (row: Row) => unknown,
): readonly Row[] =>
  whole.map((row) => ({
    ...row,
    count: part.find((other) => keyOf(other) === keyOf(row))?.count ?? 0,
  }));

/**
 * The legend of all that is drawn with the counts of a part of it. Classes, sizes and widths stay those of
 * all: they mean the same on each sheet of a series, whatever its area has.
 */
export const countsInArea = (whole: Legend, part: Legend): Legend => {
  if (whole.kind === 'classes' && part.kind === 'classes') {
    return {
      ...whole,
      classes: recounted(whole.classes, part.classes, ({ index }) => index),
      nothings: recounted(whole.nothings, part.nothings, ({ what }) => what),
    };
  }
  if (whole.kind === 'changes' && part.kind === 'changes') {
    return {
      ...whole,
      classes: recounted(whole.classes, part.classes, (row) => row.class),
      apart: recounted(whole.apart, part.apart, ({ what }) => what),
    };
  }
  if (whole.kind === 'additions' && part.kind === 'additions') {
    return {
      ...whole,
      classes: recounted(whole.classes, part.classes, (row) => row.class),
      apart: recounted(whole.apart, part.apart, ({ what }) => what),
    };
  }
  if (whole.kind === 'coverage' && part.kind === 'coverage') {
    return { ...whole, states: recounted(whole.states, part.states, ({ state }) => state) };
  }
  if (whole.kind === 'rings' && part.kind === 'rings') {
    const states = recounted(whole.states, part.states, ({ state }) => state);
    return { ...part, hasGroups: whole.hasGroups, states };
  }
  if (whole.kind === 'crossings' && part.kind === 'crossings') {
    const statuses = recounted(whole.statuses, part.statuses, ({ status }) => status);
    return { ...part, counted: whole.counted, statuses };
  }
  if (whole.kind === 'size' && part.kind === 'size') {
    const shapes = whole.shapes.map((row) => ({
      ...row,
      count: part.shapes.find(({ shape }) => shape === row.shape)?.count ?? 0,
    }));
    const statuses = recounted(whole.statuses, part.statuses, ({ status }) => status);
    return { ...part, circles: whole.circles, shapes, statuses };
  }
  if (whole.kind === 'areaCircles' && part.kind === 'areaCircles') {
    const nothings = recounted(whole.nothings, part.nothings, ({ what }) => what);
    return { ...part, circles: whole.circles, nothings };
  }
  if (whole.kind === 'spreads' && part.kind === 'spreads') {
    return { ...part, classes: recounted(whole.classes, part.classes, (row) => row.class) };
  }
  return whole;
};
