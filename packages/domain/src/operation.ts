import { z } from 'zod';
import { Day, Iso3, OperationCode } from './codes';
import { Language, Names } from './language';
import { LevelNames } from './level-names';
import { NearestRules } from './nearest-rules';
import { StalenessRules } from './staleness';
import { OwnStandard } from './standards/own-standard';

/** Whose names and lines are shown, and the disclaimer that goes with them (domain rule 11). */
export const BoundaryPolicy = z
  .object({
    /** Disclaimer in the message catalogues that fits the extent, for example `unShort`. */
    disclaimer: z.enum(['unShort', 'iom', 'naturalEarth']).default('unShort'),
    /** Extra notes by language, for example on an area whose final status is not determined. */
    notes: z.array(Names).default([]),
  })
  .readonly();
/** A value that the schema {@link BoundaryPolicy} accepts. */
export type BoundaryPolicy = z.infer<typeof BoundaryPolicy>;

/** Details of a centre that are held back from the public: its line, consulates, groups taken in. */
export const CENTRE_DETAILS = ['phone', 'consulates', 'groups'] as const;

/** Counts above zero and below these numbers are not shown to the audience (domain rule 9). */
export const DisclosurePolicy = z
  .object({
    /** Public default 10, other partners 5: the stricter practice of reference/standards.md 1.11. */
    smallCountBelow: z
      .object({
        public: z.number().int().min(0).default(10),
        partner: z.number().int().min(0).default(5),
      })
      .prefault({}),
    /** How precisely the public sees places where displaced people stay. */
    publicSitePrecision: z
      .enum(['exact', 'approximate', 'areaCentroid', 'withheld'])
      .default('exact'),
    /**
     * What the public learns of centres beyond where they are and whether they have places. A line
     * can be flooded, and who is on site can be hunted: nothing unless the operation says so.
     */
    publicCentreDetails: z.array(z.enum(CENTRE_DETAILS)).default([]),
    /**
     * Whether a device may keep what is told to the holder of a token alone, locked with that token.
     * Devices are lost and taken: not unless the operation says so (decision 025).
     */
    keepRestrictedOnDevice: z.boolean().default(false),
  })
  .readonly();
/** A value that the schema {@link DisclosurePolicy} accepts. */
export type DisclosurePolicy = z.infer<typeof DisclosurePolicy>;

/** One crisis response. */
export const Operation = z
  .object({
    code: OperationCode,
    names: Names,
    countries: z.array(Iso3).min(1),
    /** IANA time zone in which its days begin. */
    timeZone: z.string().min(1).default('UTC'),
    languages: z.array(Language).min(1).default(['en']),
    glide: z.string().nullable().default(null),
    boundaryPolicy: BoundaryPolicy.prefault({}),
    staleness: StalenessRules.prefault({}),
    disclosure: DisclosurePolicy.prefault({}),
    /** How the nearest centre that can take people in is found. */
    nearest: NearestRules.prefault({}),
    /** Its own thresholds in place of published minimum standards, in the order in which they were written. */
    standards: z.array(OwnStandard).default([]),
    /** The series that is the displacement stock where several are published; null: see latestStock. */
    primarySeries: z.string().nullable().default(null),
    /** What this operation calls its admin levels; usual names of countries: see levelNamesFor. */
    levelNames: LevelNames,
    /** Assessment types in order of preference (domain rule 2). */
    assessmentPreference: z.array(z.string()).default(['BA', 'SA', 'ETT']),
    /** A historical case says so on every screen and is replayed by a clock between two days. */
    replay: z.object({ from: Day, to: Day, start: Day }).nullable().default(null),
  })
  .readonly();
/** A value that the schema {@link Operation} accepts. */
export type Operation = z.infer<typeof Operation>;
