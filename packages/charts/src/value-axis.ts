import { axisMarks } from '@waystation/cartography';
import type { Words } from './chart';

/** A round number on the axis of values. */
export type ValueMark = {
  /** As a share of the highest value; 0 at its base. */
  readonly at: number;
  readonly text: string;
};

/** The few round numbers along an axis from nothing to its highest value, in short form. */
export const valueMarks = (
  highest: number,
  { formats }: Pick<Words, 'formats'>,
): readonly ValueMark[] =>
  highest <= 0
    ? []
    : axisMarks('linear', 0, highest).map((mark) => ({
        at: mark / highest,
        text: mark === 0 ? formats.number(0) : formats.short(mark),
      }));
