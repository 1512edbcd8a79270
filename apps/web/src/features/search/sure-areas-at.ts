import type { Position } from '@waystation/domain';
import type { AreasAt } from './areas-at';

/** About two kilometres: shapes are simplified for the screen, and sources draw one border as far apart. */
const MARGIN_DEGREES = 0.02;

const around = ([longitude, latitude]: Position): readonly Position[] => [
  [longitude, latitude],
  [longitude - MARGIN_DEGREES, latitude],
  [longitude + MARGIN_DEGREES, latitude],
  [longitude, latitude - MARGIN_DEGREES],
  [longitude, latitude + MARGIN_DEGREES],
];

/**
 * The names of the areas that a point surely lies in, innermost first: beside a border only of those
 * that both sides are in. Nothing while the shapes are not loaded.
 */
export const sureAreasAt = (areasAt: AreasAt, point: Position): readonly string[] => {
  const [own = [], ...others] = around(point).map((one) => areasAt(one) ?? []);
  const first = own.findIndex((_, index) => {
    const outwards = own.slice(index).join('\n');
    return others.every((names) => `\n${names.join('\n')}`.endsWith(`\n${outwards}`));
  });
  return first === -1 ? [] : own.slice(first);
};
