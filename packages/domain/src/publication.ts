import { z } from 'zod';
import { Audience } from './audience';
import { Language } from './language';
import { MapNumber } from './map-number';
import { StepNote, StepTaker } from './step-taker';

/** How far a map is on its way to its readers. */
export const PUBLICATION_STATES = [
  'draft',
  'reviewed',
  'cleared',
  'published',
  'superseded',
  'withdrawn',
] as const;

/** One state. */
export const PublicationState = z.enum(PUBLICATION_STATES);
/** A value that the schema {@link PublicationState} accepts. */
export type PublicationState = z.infer<typeof PublicationState>;

/** What somebody can have a map become: it is superseded by its next version alone. */
export const NextState = PublicationState.exclude(['draft', 'superseded']);
/** A value that the schema {@link NextState} accepts. */
export type NextState = z.infer<typeof NextState>;

/** One step of a map on its way: what it became, when, and who said so. */
export const PublicationStep = z
  .object({ state: PublicationState, at: z.iso.datetime(), by: StepTaker, note: StepNote })
  .readonly();
/** A value that the schema {@link PublicationStep} accepts. */
export type PublicationStep = z.infer<typeof PublicationStep>;

/** A SHA-256 as hexadecimal digits. */
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** The version of a map: 1 is its first. */
export const MapVersion = z.number().int().min(1).max(9_999);

/** What is settled of a map when it is drafted, and never changes. */
export const PublicationFacts = z
  .object({
    number: MapNumber,
    version: MapVersion,
    /** Who may be given it: it holds what they may see, and nothing else. */
    audience: Audience,
    title: z.string().min(1).max(600),
    language: Language,
    /** Of when its figures are; null: nothing on it has a date. */
    asOf: z.string().nullable(),
    /** The query of the link to the view that it shows. */
    view: z.string().max(4_000),
    /** What its sheet was chosen by, as it stands in the address of a snapshot; long texts in Arabic fit. */
    sheet: z.string().max(20_000),
    /** The name of its files, without their endings. */
    fileName: z.string().min(1).max(200),
    /** Of the answers that it was made from, as printed on it. */
    dataHash: Sha256,
    /** Of all else that is frozen with them. */
    sheetHash: Sha256,
  })
  .readonly();
/** A value that the schema {@link PublicationFacts} accepts. */
export type PublicationFacts = z.infer<typeof PublicationFacts>;

/** One version of a map in the register, with its history, oldest step first. */
export const Publication = PublicationFacts.unwrap()
  .extend({ state: PublicationState, steps: z.array(PublicationStep).min(1).readonly() })
  .readonly();
/** A value that the schema {@link Publication} accepts. */
export type Publication = z.infer<typeof Publication>;

/** Which map is meant. */
export type MapKey = Pick<Publication, 'number' | 'version'>;
