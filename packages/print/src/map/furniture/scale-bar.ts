import { niceFloor } from '@waystation/cartography';
import { AUTHALIC_RADIUS_METERS } from '../projection/ellipsoid';

/** A scale bar on paper: a round distance on the ground, and how long it is at the sheet's centre. */
export type PaperScaleBar = {
  readonly meters: number;
  readonly lengthMm: number;
  /** Where round parts of the distance are marked, from zero to the end. */
  readonly marks: readonly { readonly meters: number; readonly atMm: number }[];
  /** 1 : ratio, rounded as maps write it. */
  readonly ratio: number;
};

const MM_PER_METER = 1000;

/** The length on paper of a distance whose middle is the sheet's centre. */
const onPaper = (meters: number, scale: number): number => {
  const angle = Math.min(Math.PI, meters / (2 * AUTHALIC_RADIUS_METERS));
  return ((4 * AUTHALIC_RADIUS_METERS * Math.sin(angle / 2)) / scale) * MM_PER_METER;
};

/** Parts that leave round numbers: 200 in four, 500 in five, 250 in five, 100 in four. */
const partsOf = (meters: number): number => {
  const digits = Number(meters.toExponential().split('e')[0]);
  return digits === 1 || digits === 2 ? 4 : 5;
};

/** Three figures at most, as "1 : 4 650 000". */
const roundedRatio = (scale: number): number => {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(scale)) - 2);
  return Math.round(scale / unit) * unit;
};

/**
 * The longest bar of a round distance (1, 2, 2.5 or 5 times a power of ten) that fits, measured on the
 * ground at the sheet's centre, where the map is true to scale.
 */
export const paperScaleBar = (
  { scale }: { readonly scale: number },
  mostMm: number,
): PaperScaleBar => {
  const meters = niceFloor((mostMm * scale) / MM_PER_METER);
  const parts = partsOf(meters);
  const lengthMm = onPaper(meters, scale);
  return {
    meters,
    lengthMm,
    marks: Array.from({ length: parts + 1 }, (_, index) => ({
      meters: (meters * index) / parts,
      atMm: (lengthMm * index) / parts,
    })),
    ratio: roundedRatio(scale),
  };
};
