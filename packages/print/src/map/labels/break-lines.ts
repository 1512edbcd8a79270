/** How wide a text is, in any unit. */
export type Measure = (text: string) => number;

type Break = { readonly cost: number; readonly lines: readonly string[] };

/**
 * The best way to set words in lines: each as near as can be to a width, as the screen's map breaks
 * them.
 */
const bestBreak = (
  words: readonly string[],
  target: number,
  measure: Measure,
): readonly string[] => {
  const best: Break[] = [{ cost: 0, lines: [] }];
  for (let end = 1; end <= words.length; end += 1) {
    let found: Break = { cost: Number.POSITIVE_INFINITY, lines: [] };
    for (let start = 0; start < end; start += 1) {
      const line = words.slice(start, end).join(' ');
      const before = best[start];
      const cost = (before?.cost ?? 0) + (measure(line) - target) ** 2;
      if (before !== undefined && cost < found.cost) {
        found = { cost, lines: [...before.lines, line] };
      }
    }
    best.push(found);
  }
  return best.at(-1)?.lines ?? [];
};

/** More words than any name has: a text as long as this is broken without looking for the evenest way. */
const MOST_WORDS = 60;

/** Words in lines as a typesetter fills them, each with as many as it holds. */
export const filledLines = (
  words: readonly string[],
  most: number,
  measure: Measure,
): readonly string[] => {
  const lines: string[] = [];
  for (const word of words) {
    const joined = `${lines.at(-1) ?? ''} ${word}`;
    const hasRoom = lines.length > 0 && measure(joined) <= most;
    lines.splice(hasRoom ? -1 : lines.length, 1, hasRoom ? joined : word);
  }
  return lines;
};

/** A text in lines: where it has line ends, and where it would be wider than `most`. */
export const breakLines = (text: string, most: number, measure: Measure): readonly string[] =>
  text.split('\n').flatMap((paragraph) => {
    const trimmed = paragraph.trim();
    const width = measure(trimmed);
    if (trimmed === '' || width <= most) {
      return trimmed === '' ? [] : [trimmed];
    }
    const words = trimmed.split(/[ \t]+/);
    return words.length > MOST_WORDS
      ? filledLines(words, most, measure)
      : bestBreak(words, width / Math.ceil(width / most), measure);
  });
