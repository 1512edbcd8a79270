import type { SearchPoint } from '@waystation/i18n/coordinates';
import type { AreasAt } from '../areas-at';

/**
 * A point as it would be typed with its two numbers exchanged, where that is worth offering: the point
 * lies in no area on the map and the exchanged one does. Map tools write the longitude first, people the
 * latitude. Null: it is not, because letters say which is which, too, or nobody can say yet; the point
 * itself stays what was typed.
 */
export const swappedText = (
  typed: string,
  { format, position: [longitude, latitude] }: Pick<SearchPoint, 'format' | 'position'>,
  areasAt: AreasAt,
): string | null => {
  if (format !== 'decimal' || /\p{L}/u.test(typed) || Math.abs(longitude) > 90) {
    return null;
  }
  const isOutside = areasAt([longitude, latitude])?.length === 0;
  const isInside = (areasAt([latitude, longitude])?.length ?? 0) > 0;
  return isOutside && isInside ? `${longitude}, ${latitude}` : null;
};
