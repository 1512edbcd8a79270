import type { Day } from '@waystation/domain';
import type { FlowScale } from './flow-scale';
import { type ArrowHead, arrowHead, flowWidth } from './flow-width';
import { niceFloor } from './nice-number';

/** Why a flow is not drawn, or that it is. Same symbol: its ends are two areas that are drawn as one. */
export type FlowFate =
  | 'drawn'
  | 'belowThreshold'
  | 'sameArea'
  | 'sameSymbol'
  | 'unplaced'
  | 'withoutNumber';

/** An arrow of the legend, as wide as on the map. */
export type LegendArrow = {
  readonly value: number;
  readonly width: number;
  readonly head: ArrowHead;
};

/** A round as a sentence names it: by number where it has one, else by its date. */
export type RoundName = { readonly number: number | null; readonly asOf: Day };

/** The round shown, and the newer one that could not answer. */
export type OlderRound = { readonly shown: RoundName; readonly newer: RoundName };

/** The legend of flows: three arrows, the threshold, and what is left out and why. */
export type FlowLegend = {
  readonly kind: 'flows';
  /** Set where a newer round was published without what is drawn here. */
  readonly olderRound: OlderRound | null;
  /** Thin to wide; none where nothing is drawn, because they would stand for nothing. */
  readonly arrows: readonly LegendArrow[];
  readonly threshold: number;
  readonly counts: Readonly<Record<FlowFate, number>>;
  /** How many of the drawn stand for several flows, because their ends are close together. */
  readonly ofSeveral: number;
};

/** The thinner arrows stand for about these parts of the widest. */
const PARTS = [10, 2.5] as const;

/** The legend of flows by the same widths as on the map. */
export const flowLegend = (
  fates: readonly FlowFate[],
  { maximum, threshold }: FlowScale,
  olderRound: OlderRound | null = null,
): FlowLegend => {
  const countOf = (fate: FlowFate): number => fates.filter((each) => each === fate).length;
  const values =
    maximum <= 0 || countOf('drawn') === 0
      ? []
      : [...PARTS.map((part) => Math.floor(niceFloor(maximum / part))), maximum]
          .filter((value) => value > 0)
          // An arrow of a size that is never drawn would explain nothing.
          .map((value) => Math.max(value, threshold));
  return {
    kind: 'flows',
    olderRound,
    arrows: [...new Set(values)].map((value) => {
      const width = flowWidth(value, maximum);
      return { value, width, head: arrowHead(width) };
    }),
    threshold,
    counts: {
      drawn: countOf('drawn'),
      belowThreshold: countOf('belowThreshold'),
      sameArea: countOf('sameArea'),
      sameSymbol: countOf('sameSymbol'),
      unplaced: countOf('unplaced'),
      withoutNumber: countOf('withoutNumber'),
    },
    ofSeveral: 0,
  };
};
