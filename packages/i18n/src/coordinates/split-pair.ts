/** Two texts of a pair, in the order in which they were written. */
export type TextPair = readonly [string, string];

/** The ways of setting two numbers apart, surest first. */
const SPLITS: readonly RegExp[] = [
  // By a sign that is in no number: 4,85; 31,6
  /^([^;/]+)[;/]([^;/]+)$/,
  // By letters before or after: N4.85 E31.6, 4 51 N 31 36 E
  /^([NSEWYX][^NSEWYX]+?)[ ,]*([NSEWYX][^NSEWYX]+)$/,
  /^([^NSEW]+[NSEW])[ ,]*([^NSEW]+[NSEW])$/,
  // By a comma that is no decimal sign: 4,85, 31,6
  /^(.+), (.+)$/,
  /^([^ ]+) ([^ ]+)$/,
  /^([^,]+),([^,]+)$/,
  /^([+-]?\d+,\d+),([+-]?\d+,\d+)$/,
  // By the second degree sign: 4° 51′ 31° 36′
  /^(.*°.*?) ?([+-]?[\d.,]+ ?°.*)$/,
];

/** Every way in which a plain text can be taken as two, surest first. */
export const splitPair = (text: string): readonly TextPair[] =>
  SPLITS.flatMap((split): readonly TextPair[] => {
    const [, first, second] = split.exec(text) ?? [];
    return first === undefined || second === undefined ? [] : [[first, second]];
  });
