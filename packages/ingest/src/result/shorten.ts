import type { Cell } from '#table/cell';

/** Long enough to recognise a value in a report, short enough not to carry a paragraph of a person's story. */
const MAX_CHARACTERS = 60;

/** A cell as shown in a report: one line, at most 60 characters. */
export const shorten = (cell: Cell): string => {
  const text = String(cell).replace(/\s+/g, ' ').trim();
  return text.length > MAX_CHARACTERS ? `${text.slice(0, MAX_CHARACTERS - 1)}…` : text;
};
