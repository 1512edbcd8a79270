import type { CentreType, SiteType } from '@waystation/domain';

/** Whether a location takes people in (a centre) or is where they stay (a site), and of which kind. */
export type LocationKind =
  | { readonly kind: 'centre'; readonly type: CentreType }
  | { readonly kind: 'site'; readonly type: SiteType };

/** Marks in names: RC reception centre, TC transit centre, CP collection point at a border. */
const CENTRE_NAMES: readonly (readonly [RegExp, CentreType])[] = [
  [/\bCP\b|collection point/i, 'collectionPoint'],
  [/\bTC\b|\btransit\b/i, 'transitCentre'],
  [/\bRC\b|\breception\b/i, 'receptionCentre'],
  [/\bway ?s?tation\b/i, 'wayStation'],
];

const SITE_TYPES: readonly (readonly [RegExp, SiteType])[] = [
  [/\bcamp\b/i, 'plannedCamp'],
  [/\b(dispersed|urban)\b/i, 'dispersedSettlement'],
];

/**
 * What a location is. A centre says so by its type ("Refugee Center"), its subtype ("Open reception
 * facility") or a mark in its name; "Maiwut Centre" of type "IDP Location" is the middle of a town.
 * A centre without a mark is `other`; a settlement or location is a displacement site, because the
 * export does not say whether it was planned.
 */
export const kindOfLocation = (
  name: string,
  type: string | null,
  subtype: string | null,
): LocationKind => {
  const marked = CENTRE_NAMES.find(([mark]) => mark.test(name))?.[1];
  if (marked !== undefined) {
    return { kind: 'centre', type: marked };
  }
  if (/\breception\b/i.test(subtype ?? '')) {
    return { kind: 'centre', type: 'receptionCentre' };
  }
  if (/\bcent(er|re)\b/i.test(type ?? '')) {
    return { kind: 'centre', type: 'other' };
  }
  const siteType = SITE_TYPES.find(([word]) => word.test(type ?? ''))?.[1];
  return { kind: 'site', type: siteType ?? 'displacementSite' };
};
