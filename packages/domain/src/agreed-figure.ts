import { z } from 'zod';
import { Day } from './codes';
import { Subject } from './figure';
import { CountUnit, Measure, PopulationGroup } from './population';
import { Sensitivity } from './sensitivity';
import { ExactNumber, NumberRange } from './stated-number';
import { StepTaker } from './step-taker';

/** What was agreed: a number, a range, or that there is no agreed figure any more. */
export const AgreedNumber = z
  .discriminatedUnion('kind', [
    ExactNumber,
    NumberRange,
    z.object({ kind: z.literal('none') }).strict(),
  ])
  .readonly();
/** A value that the schema {@link AgreedNumber} accepts. */
export type AgreedNumber = z.infer<typeof AgreedNumber>;

/** A published figure that was on the table: a series and the date of its figure. */
export const AgreedSource = z.object({ series: z.string().min(1).max(200), asOf: Day }).readonly();
/** A value that the schema {@link AgreedSource} accepts. */
export type AgreedSource = z.infer<typeof AgreedSource>;

/** More sources than this count nobody in one place at one time. */
const MOST_SOURCES = 20;

/**
 * The planning figure that organisations agreed on for one subject and column where their sources
 * differ. Entries are only added: a later one takes the place of an earlier one from its own day on, and
 * what was agreed before can still be told. No person is named to readers: organisations agree.
 */
export const AgreedFigure = z
  .object({
    /** Made by the writer's device: sent again after a lost answer, it is written once. */
    id: z.uuid().toLowerCase(),
    subject: Subject,
    group: PopulationGroup,
    unit: CountUnit,
    measure: Measure,
    /** The day that the figure is of. */
    asOf: Day,
    /** The first day that it is planned with. */
    holdsFrom: Day,
    number: AgreedNumber,
    /** The organisations or the forum that agreed, for everybody to read. */
    agreedBy: z.string().trim().min(1).max(200),
    reason: z.string().trim().min(1).max(400),
    sources: z.array(AgreedSource).max(MOST_SOURCES).readonly(),
    /** Said by whoever writes it: nothing becomes public by being left out. */
    sensitivity: Sensitivity,
    /** Who wrote it down; null: not told to this audience. */
    recordedBy: StepTaker.nullable(),
    writtenAt: z.iso.datetime(),
  })
  .readonly();
/** A value that the schema {@link AgreedFigure} accepts. */
export type AgreedFigure = z.infer<typeof AgreedFigure>;
