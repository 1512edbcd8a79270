import type { Centre, Iso3, SpokenLanguage } from '@waystation/domain';

/** What one can ask for: what some centre has, and what the address asks for already. */
const offered = <Word extends string>(
  said: readonly (readonly Word[])[],
  asked: readonly Word[],
): readonly Word[] => [...new Set([...said.flat(), ...asked])].toSorted();

/** Languages that somebody at some centre speaks. */
export const offeredLanguages = (
  centres: readonly Pick<Centre, 'languages'>[],
  asked: readonly SpokenLanguage[],
): readonly SpokenLanguage[] =>
  offered(
    centres.map(({ languages }) => languages),
    asked,
  );

/** Countries with a consulate at some centre. */
export const offeredConsulates = (
  centres: readonly Pick<Centre, 'consulates'>[],
  asked: readonly Iso3[],
): readonly Iso3[] =>
  offered(
    centres.map(({ consulates }) => consulates),
    asked,
  );
