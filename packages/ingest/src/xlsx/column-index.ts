const LETTER_A = 64;
const LETTERS = 26;

/** The column of a cell reference, from 0: "A7" → 0, "AB12" → 27. */
export const columnIndex = (reference: string): number => {
  let index = 0;
  for (const letter of reference) {
    const value = letter.charCodeAt(0) - LETTER_A;
    if (value < 1 || value > LETTERS) {
      break;
    }
    index = index * LETTERS + value;
  }
  return index - 1;
};
