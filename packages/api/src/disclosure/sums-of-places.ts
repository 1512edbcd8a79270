import { figureOfSubject, groupBy, numberOrNull, type SumOfParts } from '@waystation/domain';
import { placeKey, totalKey, wholeKey } from './number-keys';
import type { Occasion } from './occasion';
import { addend } from './parts-of-area';

const sumIfEqual = (
  occasion: Occasion,
  { total, value }: { readonly total: string; readonly value: number | null },
  places: readonly string[],
): readonly SumOfParts[] => {
  const sum = places.reduce(
    (so, place) => so + addend(figureOfSubject(occasion.places.get(place) ?? [])),
    0,
  );
  return places.length > 0 && sum === value ? [{ total, parts: places.map(placeKey) }] : [];
};

/**
 * Areas whose figure is the sum of the sites in them, as the same exercise published both. Where the
 * sums differ the sites are another list, and nothing follows from one about the other.
 */
export const sumsOfPlaces = (occasion: Occasion): readonly SumOfParts[] => {
  const { levels, places, areaOfPlace, tree } = occasion;
  return levels.flatMap(({ total, areas }) => {
    const inArea = groupBy(places.keys(), (place) => {
      const declared = areaOfPlace.get(place);
      return declared === undefined ? null : tree.at(declared, total.level);
    });
    return [
      ...sumIfEqual(occasion, { total: totalKey(total.level), value: total.value }, [
        ...places.keys(),
      ]),
      ...[...inArea].flatMap(([pcode, own]) => {
        const area = pcode === null ? undefined : areas.get(pcode);
        return pcode === null || area === undefined
          ? []
          : sumIfEqual(
              occasion,
              { total: wholeKey(total.level, pcode), value: numberOrNull(area.whole) },
              own,
            );
      }),
    ];
  });
};
