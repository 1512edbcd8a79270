import type { AdminLevel, Indicator, LevelNames, PopulationGroup } from '@waystation/domain';
import { levelName } from './level-name';

/** What OCHA and its partners call groups in the names of their files. */
const GROUPS = {
  idp: 'idps',
  returnee: 'returnees',
  relocated: 'relocated',
  notYetReturned: 'not_yet_returned',
  refugee: 'refugees',
  asylumSeeker: 'asylum_seekers',
  stateless: 'stateless',
  migrant: 'migrants',
  thirdCountryNational: 'third_country_nationals',
  nationalOfReceivingCountry: 'nationals_of_receiving_country',
  hostCommunity: 'host_community',
  mixed: 'people',
} as const satisfies Record<PopulationGroup, string>;

/** Small letters and digits with low lines between words: what file systems and mail programs all take. */
export const plainName = (words: string): string =>
  words
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '');

const levelPart = (names: LevelNames, level: AdminLevel): string => {
  const name = plainName(levelName(names, level, 'en')?.one ?? '');
  return name === '' ? (level === 0 ? 'country' : `adm${level}`) : name;
};

/**
 * Which figure at which level areas show, as a part of the name of a file: `idps_by_county`. In English
 * for every reader, so that the files of one map stand beside each other.
 */
export const areasSubject = (
  indicator: Pick<Indicator, 'from' | 'group'> | null,
  { level, levelNames }: { readonly level: AdminLevel | null; readonly levelNames: LevelNames },
): string => {
  const whom = indicator?.from === 'flows' ? 'arrivals' : GROUPS[indicator?.group ?? 'mixed'];
  return level === null ? whom : `${whom}_by_${levelPart(levelNames, level)}`;
};
