import type { FlowFate, FlowScale, OlderRound } from '@waystation/cartography';
import type { Absence, CountUnit, Day, Names, Qualifier, SourceId } from '@waystation/domain';

/** One end of a flow; without names `label` is the code or name as published. */
export type FlowEndRow = {
  readonly key: string;
  readonly names: Names | null;
  readonly label: string;
  /** Null: it cannot be placed. */
  readonly position: readonly [number, number] | null;
  /** ISO 3166-1 alpha-3 of the country that a part of another country lies in, where that is known. */
  readonly country?: string;
  /** The ends that this one stands for, largest first; absent: only for itself. */
  readonly members?: readonly FlowEndRow[];
};

/** People from one end to the other. */
export type FlowRow = {
  readonly key: string;
  readonly from: FlowEndRow;
  readonly to: FlowEndRow;
  readonly value: number | null;
  readonly absence: Absence | null;
  /** How exact its source says the number is; absent: exact. */
  readonly qualifier?: Qualifier;
  readonly unit: CountUnit;
  /** Present by origin is people who are there, not journeys; cumulative counts since a start. */
  readonly counts: 'presentByOrigin' | 'cumulative';
  /** The published series that it is of, as its source calls it; null: a single event, or none. */
  readonly series: string | null;
  /** Who published it, where each flow has a source of its own; absent: that of the passport. */
  readonly source?: SourceId;
  readonly asOf: Day | null;
  readonly asOfPrecision: 'day' | 'month' | 'year';
  /** The flows that this one stands for; absent: only for itself. */
  readonly parts?: readonly FlowRow[];
};

/** What all flows share. */
export type FlowContext = {
  readonly scale: FlowScale;
  /** Where a newer round was published without what is shown. */
  readonly olderRound: OlderRound | null;
  /** Every flow by itself, where those drawn stand for several; tables have these. */
  readonly unmerged?: readonly FlowRow[];
};

/** What becomes of a flow; the map and its legend both ask here. */
export const flowFate = (row: FlowRow, { threshold }: FlowScale): FlowFate => {
  if (row.value === null) {
    return 'withoutNumber';
  }
  if (row.from.key === row.to.key) {
    return row.from.members === undefined ? 'sameArea' : 'sameSymbol';
  }
  if (row.from.position === null || row.to.position === null) {
    return 'unplaced';
  }
  return row.value < threshold ? 'belowThreshold' : 'drawn';
};

/** The flows in and out of what is selected, as the map draws them alone; no focus: all. */
export const flowsInFocus = (
  rows: readonly FlowRow[],
  focus: readonly string[],
): readonly FlowRow[] =>
  focus.length === 0
    ? rows
    : rows.filter(({ from, to }) => focus.includes(from.key) || focus.includes(to.key));

/** A scale that lets flows of every size be drawn. */
const ANY_SIZE: FlowScale = { maximum: 0, threshold: 0 };

/**
 * What becomes of the flows that a row stands for. An arrow is one, of however many it is; what is not
 * drawn is counted flow by flow, or the same flows would be other counts at another zoom.
 */
export const flowFates = (row: FlowRow, scale: FlowScale): readonly FlowFate[] => {
  const { parts = [row] } = row;
  const together = flowFate(row, scale);
  const apart = parts.map((part) => {
    const own = flowFate(part, ANY_SIZE);
    return own === 'drawn' ? together : own;
  });
  return together === 'drawn' ? ['drawn', ...apart.filter((own) => own !== 'drawn')] : apart;
};

/** The numbers that a scale is made from: of flows that could be drawn. */
export const scalableValues = (rows: readonly FlowRow[]): readonly number[] =>
  rows.flatMap((row) =>
    row.value !== null && flowFate(row, ANY_SIZE) === 'drawn' ? [row.value] : [],
  );
