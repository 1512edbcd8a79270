import type { Operation } from '@waystation/domain';
import type { Translator } from '@waystation/i18n';
import {
  boundaryNotes,
  disclaimerWords,
  UndeterminedByPair,
  undeterminedOf,
} from '@waystation/view';
import undeterminedLines from '@waystation/view/undetermined-lines.json';

const UNDETERMINED = UndeterminedByPair.parse(undeterminedLines);

/** What the operation's boundary policy says of its maps, and what their lines mean. */
export const sheetCredits = (
  operation: Operation,
  countries: readonly string[],
  { t, formats }: Pick<Translator, 't' | 'formats'>,
): string =>
  [
    disclaimerWords(operation, t),
    ...boundaryNotes({ extent: null, countries }, undeterminedOf(countries, UNDETERMINED), t),
    ...operation.boundaryPolicy.notes.map((names) => formats.name(names) ?? ''),
  ].join(' ');
