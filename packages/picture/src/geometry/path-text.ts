import type { Position } from '@waystation/domain';
import type { PictureFrame, Unit } from './picture-frame';

const step = (from: Unit, to: Unit): string => {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  return `${dx}${dy < 0 ? '' : ' '}${dy}`;
};

/** The units of a line without points that fall onto the one before. */
const unitsOf = (
  line: readonly (readonly number[])[],
  { toUnit }: PictureFrame,
): readonly Unit[] => {
  const all = line.map(([x = 0, y = 0]): Unit => toUnit([x, y] satisfies Position));
  return all.filter((unit, index) => {
    const before = all[index - 1];
    return before === undefined || before[0] !== unit[0] || before[1] !== unit[1];
  });
};

/** The `d` of an SVG path of lines or rings: whole units, each as a step from the last. */
export const pathText = (
  lines: readonly (readonly (readonly number[])[])[],
  frame: PictureFrame,
): string =>
  lines
    .map((line) => unitsOf(line, frame))
    .filter((units) => units.length > 1 && frame.isNear(units))
    .map(([first = [0, 0], ...others]) => {
      const steps = others.map((unit, index) => step(others[index - 1] ?? first, unit));
      return `M${first[0]} ${first[1]}l${steps.join(' ').replaceAll(' -', '-')}`;
    })
    .join('');
