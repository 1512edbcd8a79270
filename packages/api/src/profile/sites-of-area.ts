import { type AreaProfile, absent } from '@waystation/domain';
import { nameInEnglish } from '../area/name-in-english';
import { figureByPlace } from '../site/figure-by-place';
import type { AreaMaterial } from './area-material';
import { shown } from './shown-in-round';

/** How many sites a panel lists. */
const LISTED = 5;

/** The sites in the area: how many, how many cannot be drawn, and the largest with a number. */
export const sitesOfArea = ({
  sites,
  placeRows,
  book,
}: AreaMaterial): Pick<AreaProfile, 'sites' | 'sitesWithoutCoordinates' | 'largestSites'> => {
  const figures = figureByPlace(placeRows);
  const numbered = sites
    .map(({ place }) => {
      const figure = figures.get(place.id);
      return {
        id: place.id,
        name: nameInEnglish(place.names),
        asOf: figure?.asOf ?? null,
        roundNumber: book.rounds.find(({ id }) => id === figure?.round)?.number ?? null,
        ...shown(figure?.reported ?? absent('unknown')),
      };
    })
    .filter((site) => site.value !== null && site.value > 0);
  return {
    sites: sites.length,
    sitesWithoutCoordinates: sites.filter(({ place }) => place.position === null).length,
    largestSites: numbered
      .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0) || a.id.localeCompare(b.id))
      .slice(0, LISTED),
  };
};
