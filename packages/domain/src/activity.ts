import { z } from 'zod';
import { AdminLevel, Day, Pcode, SourceId } from './codes';
import { Sensitivity } from './sensitivity';

/** Sectors by the codes of OCHA's Humanitarian API (HAPI); the areas of responsibility of protection apart. */
export const SECTORS = [
  'CCM',
  'EDU',
  'ERY',
  'FSC',
  'HEA',
  'LOG',
  'NUT',
  'PRO',
  'PRO-CPN',
  'PRO-GBV',
  'PRO-HLP',
  'PRO-MIN',
  'SHL',
  'TEL',
  'WSH',
  'Cash',
  'Multi',
] as const;

/** One sector. */
export const Sector = z.enum(SECTORS);
/** A value that the schema {@link Sector} accepts. */
export type Sector = z.infer<typeof Sector>;

/** Kinds of organisation, by the same API. */
export const ORGANISATION_TYPES = [
  'government',
  'internationalNgo',
  'nationalNgo',
  'redCross',
  'unitedNations',
  'donor',
  'academic',
  'other',
] as const;

/** One kind of organisation. */
export const OrganisationType = z.enum(ORGANISATION_TYPES);
/** A value that the schema {@link OrganisationType} accepts. */
export type OrganisationType = z.infer<typeof OrganisationType>;

/** An organisation that works in an operation; never a person (domain rule 10). */
export const Organisation = z
  .object({
    name: z.string().min(1).max(300),
    /** As it is called for short; null: the source has none. */
    acronym: z.string().min(1).max(60).nullable(),
    /** Null: the source does not say. */
    type: OrganisationType.nullable(),
  })
  .readonly();
/** A value that the schema {@link Organisation} accepts. */
export type Organisation = z.infer<typeof Organisation>;

/** That an organisation reported to work in a sector in an area in a period (3W: who, what, where). */
export const Activity = z
  .object({
    organisation: Organisation,
    sector: Sector,
    pcode: Pcode,
    level: AdminLevel,
    periodStart: Day,
    periodEnd: Day,
    /** Whether it reports the work or does it for another; null: the source does not say. */
    role: z.enum(['reporting', 'implementing']).nullable(),
    /** The sheet; each covers one period, and all that it does not name is not reported in it. */
    source: SourceId,
    sensitivity: Sensitivity.default('public'),
  })
  .readonly();
/** A value that the schema {@link Activity} accepts. */
export type Activity = z.infer<typeof Activity>;
