type Row = readonly number[];

/** What the rows of the table are made from: two before, and the letters at this place. */
type Step = { readonly above: Row; readonly twoAbove: Row; readonly index: number };

const nextRow = (own: string, text: string, { above, twoAbove, index }: Step): Row => {
  const row = [index];
  for (let at = 1; at <= own.length; at++) {
    const isSame = own[at - 1] === text[index - 1];
    const isSwapped = own[at - 1] === text[index - 2] && own[at - 2] === text[index - 1];
    const changed = (above[at - 1] ?? 0) + (isSame ? 0 : 1);
    const oneMore = Math.min(above[at] ?? 0, row[at - 1] ?? 0) + 1;
    const swapped = isSwapped ? (twoAbove[at - 2] ?? 0) + 1 : oneMore;
    row.push(Math.min(changed, oneMore, swapped));
  }
  return row;
};

/** How far to look, and what counts as a beginning. */
export type StartRule = {
  /** More edits than these are not counted. */
  readonly most: number;
  /** Whether only ends of words are ends of a beginning. */
  readonly isWhole: boolean;
};

/**
 * Whether a text becomes the beginning of a name when at most so many letters are added, left out,
 * changed or swapped with a neighbour (optimal string alignment).
 */
export const startsNearly = (name: string, text: string, { most, isWhole }: StartRule): boolean => {
  // One more than can be reached, to see whether a word ends there.
  const own = name.slice(0, text.length + most + 1);
  let twoAbove: Row = [];
  let above: Row = Array.from({ length: own.length + 1 }, (_, at) => at);
  for (let index = 1; index <= text.length; index++) {
    const row = nextRow(own, text, { above, twoAbove, index });
    if (Math.min(...row) > most) {
      return false;
    }
    [twoAbove, above] = [above, row];
  }
  const isEnd = (at: number): boolean => !isWhole || at === name.length || own[at] === ' ';
  return above.some((edits, at) => edits <= most && isEnd(at));
};
