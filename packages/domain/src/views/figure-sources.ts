import { z } from 'zod';
import { Absence } from '../absence';
import { AgreedFigure } from '../agreed-figure';
import { AdminLevel, Day, Pcode } from '../codes';
import { Subject } from '../figure';
import { CountUnit, Measure, PopulationGroup, Qualifier } from '../population';
import { Spread } from '../rules/spread-of';
import { Passport } from './passport';

const { number, reason } = AgreedFigure.unwrap().shape;

/** An entry of the log of agreed figures as an audience may read it. */
export const AgreedFigureView = AgreedFigure.unwrap()
  .extend({
    /** `suppressed`: agreed, and not shown to this audience. */
    number: z.union([number, z.object({ kind: z.literal('suppressed') }).strict()]),
    /** Null where the number is not shown: a reason may say it in words. */
    reason: reason.nullable(),
    /** The day on which another entry took its place; null: none has. */
    until: Day.nullable(),
  })
  .readonly();
/** A value that the schema {@link AgreedFigureView} accepts. */
export type AgreedFigureView = z.infer<typeof AgreedFigureView>;

/** What one source says of a subject. */
export const FigureSide = z
  .object({
    passport: Passport,
    value: z.number().int().nullable(),
    absence: Absence.nullable(),
    qualifier: Qualifier,
    carriedOver: z.boolean(),
    /** Whether it is held against the others: a count, of about the same time as the newest. */
    isCompared: z.boolean(),
  })
  .readonly();
/** A value that the schema {@link FigureSide} accepts. */
export type FigureSide = z.infer<typeof FigureSide>;

/** What the sources say of one subject and column on a day, side by side, and what was agreed. */
export const FigureSources = z
  .object({
    askedFor: Day,
    subject: Subject,
    group: PopulationGroup,
    unit: CountUnit,
    measure: Measure,
    /** The newest figure of each series, newest first; never added and never averaged. */
    sides: z.array(FigureSide).readonly(),
    /** Null: there are not two to compare. */
    spread: Spread.nullable(),
    /** What holds on the day; null: nothing is agreed. */
    agreed: AgreedFigureView.nullable(),
    /** All that was ever agreed, newest first. */
    log: z.array(AgreedFigureView).readonly(),
  })
  .readonly();
/** A value that the schema {@link FigureSources} accepts. */
export type FigureSources = z.infer<typeof FigureSources>;

/** Where sources differ among the areas of a level; areas with one count only are not in it. */
export const SourceSpreads = z
  .object({
    level: AdminLevel,
    askedFor: Day,
    /** Of what is compared, newest first. */
    passports: z.array(Passport).readonly(),
    areas: z
      .array(
        z
          .object({
            pcode: Pcode,
            spread: Spread,
            /** Whether a figure was agreed that holds on the day. */
            isAgreed: z.boolean(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();
/** A value that the schema {@link SourceSpreads} accepts. */
export type SourceSpreads = z.infer<typeof SourceSpreads>;
