import type { Position } from '@waystation/domain';
import { isolate, type Translator } from '@waystation/i18n';
import { townWords } from '../../search/pin/town-words';
import { nearestTown } from '../../search/towns/nearest-town';
import type { Town } from '../../search/towns/town';
import { pointText } from '../address/find-state';

/** A point as coordinates with a space, as people read them out. */
export const coordinateWords = (point: Position): string => pointText(point).replace(',', ', ');

/** Where a point is, by the nearest town, else by its coordinates. */
export const whereWords = (
  point: Position,
  towns: readonly Town[],
  words: Pick<Translator, 't' | 'formats'>,
): string => townWords(nearestTown(towns, point), words) ?? isolate(coordinateWords(point));
