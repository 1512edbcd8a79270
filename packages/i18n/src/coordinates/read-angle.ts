import type { CoordinateProblem } from './coordinate-reading';

/** One of the two angles of a point. */
export type Angle = {
  readonly degrees: number;
  /** Null: its letter does not say. */
  readonly axis: 'latitude' | 'longitude' | null;
  /** Whether it was written without minutes. */
  readonly isDecimal: boolean;
  /** Whether it was written as a whole number without any mark, as anything can be. */
  readonly isBareInteger: boolean;
  readonly problem: CoordinateProblem | null;
};

const NUMBER = String.raw`\d+(?:[.,]\d+)?`;
const ANGLE = new RegExp(
  `^([NSEWYX]?) ?([+-]?) ?(${NUMBER}) ?(°?) ?(?:(${NUMBER}) ?'? ?(?:(${NUMBER}) ?"?)?)? ?([NSEW]?)$`,
);

const AXES = {
  N: 'latitude',
  S: 'latitude',
  Y: 'latitude',
  E: 'longitude',
  W: 'longitude',
  X: 'longitude',
} as const satisfies Readonly<Record<string, Angle['axis']>>;

const isAxisLetter = (letter: string): letter is keyof typeof AXES => letter in AXES;

const axisOf = (letter: string): Angle['axis'] => (isAxisLetter(letter) ? AXES[letter] : null);

const numberOf = (text: string | undefined): number => Number((text ?? '0').replace(',', '.'));

/** A degree has 60 minutes and a minute 60 seconds. */
const SIXTY = 60;

const problemOf = (parts: {
  readonly minutes: number;
  readonly seconds: number;
  readonly sign: string;
  readonly letter: string;
  readonly isMixed: boolean;
}): CoordinateProblem | null => {
  const { minutes, seconds, sign, letter, isMixed } = parts;
  if (isMixed) {
    return 'sameAxis';
  }
  if (minutes >= SIXTY || seconds >= SIXTY) {
    return 'minutes';
  }
  return sign === '-' && /[NSEW]/.test(letter) ? 'signAndLetter' : null;
};

/** Reads `4.85`, `4°51′N`, `S 4 51 36`, from plain text; null: it is no angle. */
export const readAngle = (text: string): Angle | null => {
  const found = ANGLE.exec(text.trim());
  if (found === null) {
    return null;
  }
  const [, before = '', sign = '', whole = '', mark = '', minuteText, secondText, after = ''] =
    found;
  if (/[NSEW]/.test(before) && after !== '') {
    return null;
  }
  const letter = after || before;
  const [minutes, seconds] = [numberOf(minuteText), numberOf(secondText)];
  const size = numberOf(whole) + minutes / SIXTY + seconds / SIXTY ** 2;
  const [axis, label] = [axisOf(letter), axisOf(before)];
  return {
    degrees: sign === '-' || /[SW]/.test(letter) ? -size : size,
    axis,
    isDecimal: minuteText === undefined,
    isBareInteger: /^\d+$/.test(whole) && `${letter}${mark}${minuteText ?? ''}` === '',
    problem: problemOf({
      ...{ minutes, seconds, sign, letter },
      isMixed: label !== null && label !== axis,
    }),
  };
};
