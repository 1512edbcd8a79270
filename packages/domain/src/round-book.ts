import { z } from 'zod';
import { AdminLevel, Pcode, RoundId } from './codes';
import { CountUnit, Measure, PopulationGroup } from './population';
import { type Coverage, Round } from './round';
import { StepTaker } from './step-taker';

/** How far a round is on its way to its readers. */
export const ROUND_STATES = ['planned', 'collecting', 'published'] as const;

/** One state. */
export const RoundState = z.enum(ROUND_STATES);
/** A value that the schema {@link RoundState} accepts. */
export type RoundState = z.infer<typeof RoundState>;

/** What a round could see of the areas of one level: an area that is in no list is not said anything of. */
export const AreasCovered = z
  .object({
    level: AdminLevel,
    assessed: z.array(Pcode).readonly(),
    /** Nobody went there. */
    notAssessed: z.array(Pcode).readonly(),
    /** Nobody could go there. */
    inaccessible: z.array(Pcode).readonly(),
  })
  .refine(
    ({ assessed, notAssessed, inaccessible }) => {
      const all = [...assessed, ...notAssessed, ...inaccessible];
      return all.length > 0 && new Set(all).size === all.length;
    },
    { error: 'Name at least one area, and each in one list only.' },
  )
  .readonly();
/** A value that the schema {@link AreasCovered} accepts. */
export type AreasCovered = z.infer<typeof AreasCovered>;

/** What a correction of a round says: why, for those who used its figures. */
export const CorrectionReason = z.string().trim().min(1).max(400);

const Taken = z.object({ at: z.iso.datetime(), by: StepTaker });

/** One entry of the log of a round. */
export const RoundStep = z
  .discriminatedUnion('kind', [
    Taken.extend({ kind: z.literal('planned') }),
    /** A first file came in. `by` is null where nobody was named with it. */
    Taken.extend({
      kind: z.literal('collecting'),
      by: StepTaker.nullable(),
      importId: z.string(),
    }),
    Taken.extend({ kind: z.literal('covered'), areas: AreasCovered }),
    Taken.extend({ kind: z.literal('published') }),
    /** Revision `revision` of what was published: of figures by an import, or of the areas covered. */
    Taken.extend({
      kind: z.literal('corrected'),
      revision: z.number().int().positive(),
      reason: CorrectionReason,
      importId: z.string().nullable(),
      areas: AreasCovered.nullable(),
    }),
  ])
  .readonly();
/** A value that the schema {@link RoundStep} accepts. */
export type RoundStep = z.infer<typeof RoundStep>;

/** That an import corrects what is published, and why; `round` null: every round that it changes. */
export const ImportCorrection = z
  .object({ round: RoundId.nullable(), reason: CorrectionReason, by: StepTaker })
  .readonly();
/** A value that the schema {@link ImportCorrection} accepts. */
export type ImportCorrection = z.infer<typeof ImportCorrection>;

/** A round that is run here, with its log, oldest step first. */
export const BookedRound = z
  .object({
    round: Round,
    /** Whether a file with anything of the round is stored. */
    isImported: z.boolean(),
    steps: z.array(RoundStep).min(1).readonly(),
  })
  .readonly();
/** A value that the schema {@link BookedRound} accepts. */
export type BookedRound = z.infer<typeof BookedRound>;

/** A booked round with what follows from its log. */
export const BookedRoundView = BookedRound.unwrap()
  .extend({
    state: RoundState,
    /** 0: as it was first published, or not published yet. */
    revision: z.number().int().nonnegative(),
    areas: AreasCovered.nullable(),
  })
  .readonly();
/** A value that the schema {@link BookedRoundView} accepts. */
export type BookedRoundView = z.infer<typeof BookedRoundView>;

/** A figure of a round as a revision of it had it. */
export const RevisionFigure = z
  .object({
    /** A P-code, or the id of a place. */
    subject: z.string(),
    /** Null: a place. */
    level: AdminLevel.nullable(),
    group: PopulationGroup,
    unit: CountUnit,
    measure: Measure,
    isPart: z.boolean(),
    sex: z.string().nullable(),
    ageMin: z.number().int().nullable(),
    ageMax: z.number().int().nullable(),
    /** Null: absent, as `absence` says. */
    value: z.number().int().nonnegative().nullable(),
    absence: z.string().nullable(),
    /** The import that brought it. */
    importId: z.string(),
  })
  .readonly();
/** A value that the schema {@link RevisionFigure} accepts. */
export type RevisionFigure = z.infer<typeof RevisionFigure>;

/** The areas covered, counted as a published round states its coverage. */
export const coverageOfAreas = ({
  assessed,
  notAssessed,
  inaccessible,
}: AreasCovered): Coverage => ({
  assessed: assessed.length,
  known: assessed.length + notAssessed.length + inaccessible.length,
  of: 'areas',
  outside: 0,
});
