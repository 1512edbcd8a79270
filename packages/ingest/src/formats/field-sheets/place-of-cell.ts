import { MOST_VALUE_CHARACTERS } from '@waystation/domain';
import type { KnownPlace } from '#result/read-options';
import type { RowCells } from '#table/row-reader';
import type { PlaceFinder } from './known-place-finder';

/** More places nobody looks through in a list. */
const MOST_OFFERED = 300;

const wordOf = ({ id, names }: KnownPlace) => ({ code: `${names[0] ?? ''} (${id})`, word: id });

const MISSING = {
  code: 'missingPlace',
  reason: 'The row has a number but names no place.',
  remedy: 'Fill in the name or the code of the place, or leave the row out.',
} as const;

const UNKNOWN = {
  code: 'unknownPlace',
  reason: 'No place of the operation has exactly this name or code, or several have it.',
  remedy: 'Say which place it is, write its code, or import the place first.',
} as const;

/** The place that a cell names; null, with a reject and a question: nobody can be sure. */
export const placeOfCell = <K extends string>(
  row: RowCells<K>,
  field: K,
  find: PlaceFinder,
): KnownPlace | null => {
  const words = row.label(field);
  if (words === null) {
    row.reject(field, MISSING);
    return null;
  }
  const found = find(words);
  if (found.kind === 'one') {
    return found.place;
  }
  const offered = found.places
    .filter(({ id }) => id.length <= MOST_VALUE_CHARACTERS)
    .slice(0, MOST_OFFERED);
  row.ask(field, { kind: 'place', words: offered.map(wordOf) });
  row.reject(field, UNKNOWN);
  return null;
};
