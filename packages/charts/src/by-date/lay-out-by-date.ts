import type { Day } from '@waystation/domain';
import { movedWith, spreadApart } from './spread-apart';

/** What stands on a time axis: a round, or a day on which something was counted. */
export type Dated<Item> = {
  readonly item: Item;
  readonly day: Day;
  /** Null: it has no number. */
  readonly value: number | null;
};

/** Where something dated stands on the time axis, in shares of the axis and of the highest column. */
export type DateMark<Item> = {
  readonly item: Item;
  /** 0 at the start of the axis, 1 at its end. */
  readonly at: number;
  /** 0 to 1; null: the total is not known. */
  readonly height: number | null;
  /** False where the label would touch the one before. */
  readonly isLabelled: boolean;
};

/** A year that begins on the axis; its number is left out where it would touch the one before. */
export type YearMark = {
  readonly year: number;
  readonly at: number;
  readonly isLabelled: boolean;
};

const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The axis from the first to the last date, with room so that columns do not stand on the edge. */
const MARGIN = 0.03;

const scaleOf = (days: readonly string[]): ((day: string) => number) => {
  const times = days.map(timeOf);
  const first = Math.min(...times);
  const span = Math.max(...times) - first;
  return (day) => (span === 0 ? 0.5 : MARGIN + (1 - 2 * MARGIN) * ((timeOf(day) - first) / span));
};

const withLabels = <Mark extends { readonly at: number }>(
  marks: readonly Mark[],
  minGap: number,
): readonly (Mark & { readonly isLabelled: boolean })[] => {
  let lastLabelled = Number.NEGATIVE_INFINITY;
  return marks.map((mark) => {
    const isLabelled = mark.at - lastLabelled >= minGap;
    lastLabelled = isLabelled ? mark.at : lastLabelled;
    return { ...mark, isLabelled };
  });
};

/** Shares of the axis that a column, its label and a year's need to stand apart from the one before. */
export type AxisRoom = {
  readonly column: number;
  readonly label: number;
  readonly year: number;
};

/**
 * Many columns get no more than half of an even share each, so that the axis still tells time: what
 * stands far apart in it stands far apart on it.
 */
const EVEN_PART = 0.5;

const columnRoom = (columns: number, wanted: number): number =>
  Math.min(wanted, EVEN_PART / Math.max(1, columns));

/**
 * Columns at their dates, moved apart only where two would lie over each other and neither could be
 * told or pressed; the years move along with them.
 */
export const layOutByDate = <Item>(
  dated: readonly Dated<Item>[],
  room: AxisRoom,
): {
  readonly marks: readonly DateMark<Item>[];
  readonly years: readonly YearMark[];
  /** The share of the axis that a column may take. */
  readonly width: number;
} => {
  const days = dated.map(({ day }) => day);
  const place = scaleOf(days);
  const highest = Math.max(1, ...dated.map(({ value }) => value ?? 0));
  const trueAt = days.map(place);
  const width = columnRoom(dated.length, room.column);
  const movedAt = spreadApart(trueAt, width, 1 - MARGIN);
  const marks = dated.map(({ item, value }, index) => ({
    item,
    at: movedAt[index] ?? 0,
    height: value === null ? null : value / highest,
  }));
  const years = [...new Set(days.map((day) => Number(day.slice(0, 4))))];
  const firstYear = years[0] ?? 0;
  return {
    marks: withLabels(marks, room.label),
    years: withLabels(
      years.map((year) => ({
        year,
        at:
          year === firstYear ? 0 : Math.max(0, movedWith(place(`${year}-01-01`), trueAt, movedAt)),
      })),
      room.year,
    ),
    width,
  };
};
