import type { Centre, Iso3, SpokenLanguage } from '@waystation/domain';

const offered = <Word extends string>(said: readonly (readonly Word[])[]): readonly Word[] =>
  [...new Set(said.flat())].toSorted();

/** Languages that somebody at some centre speaks. */
export const offeredLanguages = (
  centres: readonly Pick<Centre, 'languages'>[],
): readonly SpokenLanguage[] => offered(centres.map(({ languages }) => languages));

/** Countries with a consulate at some centre. */
export const offeredConsulates = (
  centres: readonly Pick<Centre, 'consulates'>[],
): readonly Iso3[] => offered(centres.map(({ consulates }) => consulates));
