import { z } from 'zod';

/** Population groups, after the HDX HAPI and IOM DTM vocabularies. */
export const POPULATION_GROUPS = [
  'idp',
  'returnee',
  'relocated',
  'notYetReturned',
  'refugee',
  'asylumSeeker',
  'stateless',
  'migrant',
  'thirdCountryNational',
  'nationalOfReceivingCountry',
  'hostCommunity',
  'mixed',
] as const;

/** Whom a figure counts; `mixed` is people of several groups counted together. */
export const PopulationGroup = z.enum(POPULATION_GROUPS);
/** A value that the schema {@link PopulationGroup} accepts. */
export type PopulationGroup = z.infer<typeof PopulationGroup>;

/** What one count is of. A crossing is an event, not a person (domain rule 4). */
export const COUNT_UNITS = ['individuals', 'households', 'families', 'crossings'] as const;

/** One unit of counting. */
export const CountUnit = z.enum(COUNT_UNITS);
/** A value that the schema {@link CountUnit} accepts. */
export type CountUnit = z.infer<typeof CountUnit>;

/** What a number measures: present at a moment, in a period, since a start, or places. */
export const MEASURES = ['stock', 'flow', 'cumulative', 'capacity', 'blocked'] as const;

/** One measure. */
export const Measure = z.enum(MEASURES);
/** A value that the schema {@link Measure} accepts. */
export type Measure = z.infer<typeof Measure>;

/** How exact the source says its number is. */
export const QUALIFIERS = [
  'exact',
  'about',
  'atLeast',
  'moreThan',
  'atMost',
  'fewerThan',
  'rangeLow',
  'rangeHigh',
  'planned',
] as const;

/** One qualifier of a number. */
export const Qualifier = z.enum(QUALIFIERS);
/** A value that the schema {@link Qualifier} accepts. */
export type Qualifier = z.infer<typeof Qualifier>;

/** How a number was got, after the DTM methodological framework, plus official and press counts. */
export const METHODS = [
  'baseline',
  'siteAssessment',
  'eventTracking',
  'registration',
  'survey',
  'flowMonitoring',
  'officialCount',
  'estimate',
] as const;

/** One collection method. */
export const Method = z.enum(METHODS);
/** A value that the schema {@link Method} accepts. */
export type Method = z.infer<typeof Method>;

/** How far a number can be relied on, as stated by its source or its compiler. */
export const CONFIDENCES = ['high', 'medium', 'low', 'notStated'] as const;

/** One confidence level. */
export const Confidence = z.enum(CONFIDENCES);
/** A value that the schema {@link Confidence} accepts. */
export type Confidence = z.infer<typeof Confidence>;
