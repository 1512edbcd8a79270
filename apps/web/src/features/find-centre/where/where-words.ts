import type { Place, Position } from '@waystation/domain';
import { isolate, type Translator } from '@waystation/i18n';
import { townWords } from '../../search/pin/town-words';
import { nearestTown } from '../../search/towns/nearest-town';
import type { Town } from '../../search/towns/town';
import { pointText } from '../address/find-state';

/** A point as coordinates with a space, as people read them out. */
export const coordinateWords = (point: Position): string => pointText(point).replace(',', ', ');

type Where = {
  readonly from: Position;
  /** The name of the area that they are somewhere in; null: the point is meant. */
  readonly area: string | null;
  /** The crossing or centre that stands there; null: none does. */
  readonly place: Pick<Place, 'names'> | null;
};

/**
 * Where people are: somewhere in an area, at a place that has a name, by the nearest town of a point, else
 * by its coordinates.
 */
export const whereWords = (
  { from, area, place }: Where,
  towns: readonly Town[],
  words: Pick<Translator, 't' | 'formats'>,
): string => {
  if (area !== null) {
    return words.t('find.somewhereIn', { area: isolate(area) });
  }
  const name = place === null ? undefined : words.formats.name(place.names);
  return name === undefined
    ? (townWords(nearestTown(towns, from), words) ?? isolate(coordinateWords(from)))
    : isolate(name);
};
