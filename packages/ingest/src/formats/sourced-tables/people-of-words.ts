import type { Figure, Origin, PopulationGroup } from '@waystation/domain';
import { countryOfCode } from '#geography/countries';

/** Whom a free-text column counts; `isEveryone`: all people there, not a group among them. */
export type People = {
  readonly isEveryone: boolean;
  readonly group: PopulationGroup;
  readonly origin: Origin | null;
  readonly sex: Figure['sex'];
  /** The words, where the fields above do not hold all of them. */
  readonly words: string | null;
};

const GROUPS: readonly (readonly [RegExp, PopulationGroup])[] = [
  [/refugees and asylum|persons of concern|registered with UNHCR/i, 'mixed'],
  [/asylum/i, 'asylumSeeker'],
  [/refugee/i, 'refugee'],
  [/third-country nationals/i, 'thirdCountryNational'],
  [/migrants|foreign/i, 'migrant'],
];

const NATIONALITY = /^([A-Z]{3})(?: (female|male))?$/;

/** Reads "all", a nationality ("BGD", "LBY female") or a description ("stranded"). */
export const peopleOfWords = (text: string | null): People => {
  const [, code = '', sex] = NATIONALITY.exec(text ?? '') ?? [];
  const country = code === '' ? null : countryOfCode(code);
  if (country !== null) {
    return {
      isEveryone: false,
      group: 'mixed',
      origin: { country, pcode: null, name: null },
      sex: sex === 'female' || sex === 'male' ? sex : null,
      words: null,
    };
  }
  const isEveryone = text === null || /^all\b/i.test(text);
  const group = GROUPS.find(([pattern]) => pattern.test(text ?? ''))?.[1] ?? 'mixed';
  const words = text === null || text.toLowerCase() === 'all' ? null : text;
  return { isEveryone, group, origin: null, sex: null, words };
};
