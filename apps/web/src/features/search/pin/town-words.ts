import type { Translator } from '@waystation/i18n';
import type { NearestTown } from '../towns/nearest-town';

/** Farther than a day on these roads, a town says nothing of where a point is. */
const FARTHEST_KM = 200;

/** Where a point is from the nearest town, `12 km north-east of Juba`; null: no town is near. */
export const townWords = (
  near: NearestTown | null,
  { t, formats }: Pick<Translator, 't' | 'formats'>,
): string | null => {
  const name = near === null ? undefined : formats.name(near.town.names);
  if (near === null || name === undefined || near.kilometres > FARTHEST_KM) {
    return null;
  }
  const { kilometres, direction } = near;
  return kilometres < 1
    ? t('pin.atTown', { town: name })
    : t('pin.fromTown', {
        distance: t('unit.km', { value: formats.number(Math.round(kilometres)) }),
        direction,
        town: name,
      });
};
