import type { MapTheme, PopulationGroup } from '@waystation/domain';
import type { SceneWanted } from '@waystation/scene';

type LayerId = SceneWanted['shown'][number]['id'];

const OF_PEOPLE: Partial<Record<PopulationGroup, MapTheme>> = {
  idp: 'IDP',
  returnee: 'RET',
  refugee: 'REF',
  asylumSeeker: 'REF',
  migrant: 'MIG',
  thirdCountryNational: 'MIG',
};

const OF_AREAS: readonly LayerId[] = [
  'areas',
  'changes',
  'additions',
  'coverage',
  'density',
  'areaCircles',
  'spreads',
];

/** In the order in which one makes a map's theme before another. */
const OF_LAYERS: readonly (readonly [MapTheme, readonly LayerId[]])[] = [
  ['SITES', ['sites', 'hostCommunities', 'uncountedSites', 'clusters']],
  ['FLOWS', ['origins', 'arrivals', 'onward']],
  ['CENTRE', ['centres']],
  ['BORDER', ['crossings']],
];

/** What a map is about, for its number: the people of its areas where they are coloured, else its places. */
export const themeOf = ({ shown, view: { indicator } }: SceneWanted): MapTheme => {
  const has = (layers: readonly LayerId[]): boolean => shown.some(({ id }) => layers.includes(id));
  if (indicator !== null && has(OF_AREAS)) {
    return indicator.measure === 'stock' ? (OF_PEOPLE[indicator.group] ?? 'POP') : 'FLOWS';
  }
  return OF_LAYERS.find(([, layers]) => has(layers))?.[0] ?? 'BASE';
};
