import type { Place } from '@waystation/domain';
import type { Reader } from './reader';

/** The name of a place in the reader's language. */
export const placeName = (
  { names, id }: Pick<Place, 'names' | 'id'>,
  { formats }: Reader,
): string => formats.name(names) ?? id;

/** A note where the drawn position is not the exact one; nothing where it is. */
export const precisionNotes = (
  { precision }: Pick<Place, 'precision'>,
  { t }: Reader,
): readonly string[] => (precision === 'exact' ? [] : [t(`precision.${precision}`)]);
