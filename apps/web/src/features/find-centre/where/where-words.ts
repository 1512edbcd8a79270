import type { Position } from '@waystation/domain';
import { isolate, type Translator } from '@waystation/i18n';
import { townWords } from '../../search/pin/town-words';
import { nearestTown } from '../../search/towns/nearest-town';
import type { Town } from '../../search/towns/town';
import { pointText } from '../address/find-state';

/** A point as coordinates with a space, as people read them out. */
export const coordinateWords = (point: Position): string => pointText(point).replace(',', ', ');

/** Where people are: somewhere in an area, by the nearest town of a point, else by its coordinates. */
export const whereWords = (
  { from, area }: { readonly from: Position; readonly area: string | null },
  towns: readonly Town[],
  words: Pick<Translator, 't' | 'formats'>,
): string =>
  area === null
    ? (townWords(nearestTown(towns, from), words) ?? isolate(coordinateWords(from)))
    : words.t('find.somewhereIn', { area: isolate(area) });
