import type { SiteCoverage } from '@waystation/cartography';
import type { Pcode } from '@waystation/domain';
import type { SiteRow } from '../sites/site-rows';

type Site = Pick<SiteRow, 'value' | 'absence' | 'carriedOver'>;
type Part = Exclude<keyof SiteCoverage, 'known'>;

const partOf = ({ value, absence, carriedOver }: Site): Part => {
  if (carriedOver) {
    return 'carriedOver';
  }
  if (value !== null || absence === 'suppressed') {
    return 'assessed';
  }
  switch (absence) {
    case 'inaccessible':
      return 'inaccessible';
    case 'notAssessed':
      return 'notAssessed';
    case 'unknown':
    case 'notApplicable':
    case null:
      return 'uncounted';
    default:
      return absence satisfies never;
  }
};

/**
 * How many of some sites their round assessed. Known are those that some round had; a small count that
 * is not shown was assessed all the same.
 */
export const siteCoverage = (sites: readonly Site[]): SiteCoverage => {
  const parts = sites.map(partOf);
  const count = (of: Part): number => parts.filter((part) => part === of).length;
  const uncounted = count('uncounted');
  return {
    known: sites.length - uncounted,
    assessed: count('assessed'),
    carriedOver: count('carriedOver'),
    inaccessible: count('inaccessible'),
    notAssessed: count('notAssessed'),
    uncounted,
  };
};

/** The sites in each of some areas; one of a deeper area is in the area above it. */
export const sitesByArea = (
  sites: readonly SiteRow[],
  areas: ReadonlySet<Pcode>,
  parentOf: (pcode: Pcode) => Pcode | null,
): ReadonlyMap<Pcode, readonly SiteRow[]> => {
  const found = new Map<Pcode, SiteRow[]>();
  for (const site of sites) {
    let area = site.area;
    while (area !== null && !areas.has(area)) {
      area = parentOf(area);
    }
    if (area !== null) {
      found.set(area, [...(found.get(area) ?? []), site]);
    }
  }
  return found;
};
