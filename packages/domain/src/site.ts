import { z } from 'zod';
import { Place } from './place';

/** Site types: IASC / CCCM key terms, plus the host community locations that DTM assesses. */
export const SITE_TYPES = [
  'plannedCamp',
  'selfSettled',
  'collectiveCentre',
  'transitSite',
  'dispersedSettlement',
  'hostCommunity',
  'displacementSite',
  'other',
] as const;

/** One site type; `displacementSite` where the source does not say which kind. */
export const SiteType = z.enum(SITE_TYPES);
/** A value that the schema {@link SiteType} accepts. */
export type SiteType = z.infer<typeof SiteType>;

/** Whether the site is in use, as far as its source says. */
export const SITE_STATUSES = ['open', 'closed', 'unknown'] as const;
/** One status of a site. */
export const SiteStatus = z.enum(SITE_STATUSES);
/** A value that the schema {@link SiteStatus} accepts. */
export type SiteStatus = z.infer<typeof SiteStatus>;

/** A place where displaced people or migrants stay. */
export const Site = z
  .object({ place: Place, type: SiteType, status: SiteStatus.default('unknown') })
  .readonly();
/** A value that the schema {@link Site} accepts. */
export type Site = z.infer<typeof Site>;
