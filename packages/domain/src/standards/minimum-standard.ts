import { z } from 'zod';
import type { MeasuredQuantity } from './measurement';

/** What minimum standards are about. */
export const STANDARD_IDS = [
  'waterLitresPerPersonDay',
  'waterDistanceMetres',
  'waterQueueMinutes',
  'peoplePerTap',
  'peoplePerHandPump',
  'peoplePerOpenWell',
  'peoplePerToilet',
  'peoplePerBathingFacility',
  'peoplePerLaundryFacility',
  'peoplePerHygienePromoter',
  'coveredAreaPerPerson',
  'siteAreaPerPerson',
  'peoplePerPlace',
] as const;

/** One standard. */
export const StandardId = z.enum(STANDARD_IDS);
/** A value that the schema {@link StandardId} accepts. */
export type StandardId = z.infer<typeof StandardId>;

/** What of a place is held against a standard: a number as measured, or related to the people there. */
export type StandardMeasure =
  | { readonly kind: 'asMeasured'; readonly quantity: MeasuredQuantity }
  | { readonly kind: 'peoplePer'; readonly quantity: MeasuredQuantity | 'capacity' }
  | { readonly kind: 'perPerson'; readonly quantity: MeasuredQuantity };

/** From where a number is met, and from where partly; null: between met and not met there is nothing. */
export type Threshold = { readonly met: number; readonly partly: number | null };

/** Where a published threshold stands. */
export type StandardSource = {
  readonly publisher: string;
  readonly title: string;
  readonly edition: string;
  /** Chapter, standard and, where known, pages. */
  readonly section: string;
};

/** One minimum standard as published. */
export type MinimumStandard = {
  readonly id: StandardId;
  readonly measure: StandardMeasure;
  /** Whether the number has to be at most the threshold, or at least. */
  readonly direction: 'atMost' | 'atLeast';
  readonly threshold: Threshold;
  /** Null: nobody published it; it is what the place itself says it can take. */
  readonly source: StandardSource | null;
};

const sphere = (section: string): StandardSource => ({
  publisher: 'Sphere',
  title: 'The Sphere Handbook',
  edition: '2018',
  section,
});

const WATER = sphere('Water supply standard 2.1');

/**
 * The minimum standards by which places are judged unless the operation has its own. Where the source
 * itself names a lesser value, between the two a standard is partly met: 7.5 litres are survival needs,
 * 50 to a toilet the first days, 30 m² with the services of all outside of the settlement.
 */
export const MINIMUM_STANDARDS = {
  waterLitresPerPersonDay: {
    id: 'waterLitresPerPersonDay',
    measure: { kind: 'asMeasured', quantity: 'waterLitresPerPersonDay' },
    direction: 'atLeast',
    threshold: { met: 15, partly: 7.5 },
    source: WATER,
  },
  waterDistanceMetres: {
    id: 'waterDistanceMetres',
    measure: { kind: 'asMeasured', quantity: 'waterDistanceMetres' },
    direction: 'atMost',
    threshold: { met: 500, partly: null },
    source: WATER,
  },
  waterQueueMinutes: {
    id: 'waterQueueMinutes',
    measure: { kind: 'asMeasured', quantity: 'waterQueueMinutes' },
    direction: 'atMost',
    threshold: { met: 30, partly: null },
    source: WATER,
  },
  peoplePerTap: {
    id: 'peoplePerTap',
    measure: { kind: 'peoplePer', quantity: 'taps' },
    direction: 'atMost',
    threshold: { met: 250, partly: null },
    source: WATER,
  },
  peoplePerHandPump: {
    id: 'peoplePerHandPump',
    measure: { kind: 'peoplePer', quantity: 'handPumps' },
    direction: 'atMost',
    threshold: { met: 500, partly: null },
    source: WATER,
  },
  peoplePerOpenWell: {
    id: 'peoplePerOpenWell',
    measure: { kind: 'peoplePer', quantity: 'openWells' },
    direction: 'atMost',
    threshold: { met: 400, partly: null },
    source: WATER,
  },
  peoplePerToilet: {
    id: 'peoplePerToilet',
    measure: { kind: 'peoplePer', quantity: 'toilets' },
    direction: 'atMost',
    threshold: { met: 20, partly: 50 },
    source: sphere('Excreta management standard 3.2, pp. 117–118'),
  },
  peoplePerBathingFacility: {
    id: 'peoplePerBathingFacility',
    measure: { kind: 'peoplePer', quantity: 'bathingFacilities' },
    direction: 'atMost',
    threshold: { met: 50, partly: null },
    source: WATER,
  },
  peoplePerLaundryFacility: {
    id: 'peoplePerLaundryFacility',
    measure: { kind: 'peoplePer', quantity: 'laundryFacilities' },
    direction: 'atMost',
    threshold: { met: 100, partly: null },
    source: WATER,
  },
  peoplePerHygienePromoter: {
    id: 'peoplePerHygienePromoter',
    measure: { kind: 'peoplePer', quantity: 'hygienePromoters' },
    direction: 'atMost',
    threshold: { met: 500, partly: null },
    source: {
      publisher: 'UNHCR',
      title: 'WASH indicators and targets',
      edition: '2020',
      section: 'Emergency',
    },
  },
  coveredAreaPerPerson: {
    id: 'coveredAreaPerPerson',
    measure: { kind: 'perPerson', quantity: 'coveredAreaM2' },
    direction: 'atLeast',
    threshold: { met: 3.5, partly: null },
    source: sphere('Shelter and settlement standard 3'),
  },
  siteAreaPerPerson: {
    id: 'siteAreaPerPerson',
    measure: { kind: 'perPerson', quantity: 'siteAreaM2' },
    direction: 'atLeast',
    threshold: { met: 45, partly: 30 },
    source: sphere('Shelter and settlement standard 2'),
  },
  peoplePerPlace: {
    id: 'peoplePerPlace',
    measure: { kind: 'peoplePer', quantity: 'capacity' },
    direction: 'atMost',
    threshold: { met: 1, partly: null },
    source: null,
  },
} as const satisfies { readonly [Id in StandardId]: MinimumStandard & { readonly id: Id } };
