import type { Iso3, Position } from '@waystation/domain';
import type { Ground } from '@waystation/nearest';

/** In which countries people can be said to be, and whether anybody has to say it. */
export type CountryChoices = {
  readonly offered: readonly Iso3[];
  /** The one that they are taken to be in; null: nobody can tell. */
  readonly chosen: Iso3 | null;
  /** Why the point does not tell; null: it does. */
  readonly doubt: 'near' | 'untold' | null;
};

type Where = {
  readonly from: Position;
  /** Null: nobody said it. */
  readonly country: Iso3 | null;
};

/** The countries that people can be in who are not there where the point says: across its borders. */
const beside = ({ crossings }: Ground, sure: Iso3): readonly Iso3[] =>
  crossings.flatMap(({ crossing: { countries } }) => (countries.includes(sure) ? countries : []));

/** The countries of an operation and of its crossings. */
const known = ({ operation, crossings }: Ground): readonly Iso3[] => [
  ...operation.countries,
  ...crossings.flatMap(({ crossing }) => crossing.countries),
];

/**
 * What can be said of the country that people are in. Near a border it is one of the two; a point that
 * tells can be corrected. Null: the point tells, and there is no other country to be in.
 */
export const countryChoices = (ground: Ground, { from, country }: Where): CountryChoices | null => {
  const there = ground.countryAt(from);
  const isNear = there.length > 1;
  const [sure = null] = isNear ? [] : there;
  const others = sure === null ? known(ground) : beside(ground, sure);
  const said = country === null ? [] : [country];
  const offered = [...new Set([...there, ...(isNear ? [] : others), ...said])];
  const untold = there.length === 0 ? 'untold' : null;
  // A point that does not tell leaves every border in doubt, also where there is but one country to say.
  return offered.length < (untold === null ? 2 : 1)
    ? null
    : { offered, chosen: country ?? sure, doubt: isNear ? 'near' : untold };
};
