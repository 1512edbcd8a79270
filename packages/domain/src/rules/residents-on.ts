import type { AdminLevel, Day, Pcode } from '../codes';
import type { ResidentBase, ResidentColumns } from '../views/resident-columns';

/** The residents of one area, with who says so and of when. */
export type ResidentsOfArea = { readonly value: number; readonly base: ResidentBase };

/** Populations are stated for years, so a count of September serves a figure of June. */
const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** The newest at or before the year of the day; where all are of later years, the oldest of them. */
const isBetter = (one: ResidentBase, than: ResidentBase, day: Day): boolean => {
  const isPast = (base: ResidentBase): boolean => yearOf(base.asOf) <= yearOf(day);
  if (isPast(one) !== isPast(than)) {
    return isPast(one);
  }
  return isPast(one) ? one.asOf > than.asOf : one.asOf < than.asOf;
};

/**
 * Which number of residents each area of a level is related to on a day, by P-code. A denominator
 * serves its own area and level only: it is never added up to a coarser level or split to a finer one,
 * where its source may say otherwise. Of two sources for one date the first in the columns counts.
 */
export const residentsOn = (
  level: AdminLevel,
  columns: ResidentColumns | null,
  day: Day,
): ReadonlyMap<Pcode, ResidentsOfArea> => {
  const chosen = new Map<Pcode, ResidentsOfArea>();
  if (columns === null || columns.level !== level) {
    return chosen;
  }
  for (const [index, pcode] of columns.pcode.entries()) {
    const base = columns.bases[columns.base[index] ?? -1];
    const value = columns.residents[index];
    const known = chosen.get(pcode);
    if (base !== undefined && value !== undefined) {
      if (known === undefined || isBetter(base, known.base, day)) {
        chosen.set(pcode, { value, base });
      }
    }
  }
  return chosen;
};

/** The different bases of some areas, each once. */
export const basesOf = (areas: Iterable<ResidentsOfArea>): readonly ResidentBase[] => [
  ...new Set([...areas].map(({ base }) => base)),
];
