import { z } from 'zod';
import { AlertRuleId } from './alert-rule';
import { StepNote, StepTaker } from './step-taker';

/** What a figure can be, as far as its source says: exact where both are the same; null: no upper bound. */
export const KnownBetween = z
  .object({ least: z.number().int(), most: z.number().int().nullable() })
  .readonly();
/** A value that the schema {@link KnownBetween} accepts. */
export type KnownBetween = z.infer<typeof KnownBetween>;

/** The id of an alert. */
export const AlertId = z.uuid().toLowerCase().brand<'AlertId'>();
/** A value that the schema {@link AlertId} accepts. */
export type AlertId = z.infer<typeof AlertId>;

/**
 * Why what raised an alert is over: a figure cleared it; the figure was corrected or is no longer given
 * to the rule's audience; its rule was switched off.
 */
export const ALERT_ENDINGS = ['cleared', 'corrected', 'ruleOff'] as const;

/** What people do with an alert. */
export const ALERT_ACTIONS = ['acknowledged', 'assigned', 'closed'] as const;

const At = z.iso.datetime();

/** One entry of an alert's log, which is only added to. */
export const AlertStep = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('raised'), at: At }),
    /** `of`: the date of the figure that cleared it. */
    z.object({ kind: z.literal('ended'), at: At, why: z.enum(ALERT_ENDINGS), of: At.nullable() }),
    z.object({ kind: z.literal('acknowledged'), at: At, by: StepTaker, note: StepNote }),
    /** To a role or an office. */
    z.object({ kind: z.literal('assigned'), at: At, by: StepTaker, to: StepTaker, note: StepNote }),
    /** Nobody closes an alert without saying why. */
    z.object({ kind: z.literal('closed'), at: At, by: StepTaker, note: StepNote.unwrap() }),
  ])
  .readonly();
/** A value that the schema {@link AlertStep} accepts. */
export type AlertStep = z.infer<typeof AlertStep>;

/** What a rule found at one place. It is made by a machine and is never an official activation. */
export const Alert = z
  .object({
    id: AlertId,
    rule: AlertRuleId,
    /** A P-code or the id of a centre. */
    place: z.string().min(1),
    /** The date of the first figure past the limit, or of the last figure before it fell silent. */
    since: At,
    /** From when the rule holds: by the dates of figures, whenever they came in. */
    firedAt: At,
    /** The figure that raised it; null: that there is none is what it tells. */
    figure: KnownBetween.nullable(),
    /** For a change: the figure that it is held against. */
    before: KnownBetween.nullable(),
    steps: z.array(AlertStep).min(1).readonly(),
  })
  .readonly();
/** A value that the schema {@link Alert} accepts. */
export type Alert = z.infer<typeof Alert>;

/** How far people are with an alert. */
export type AlertHandling = 'new' | 'acknowledged' | 'closed';

type Logged = Pick<Alert, 'steps'>;

/** How far people are with an alert. */
export const handlingOfAlert = ({ steps }: Logged): AlertHandling => {
  const done = new Set(steps.map(({ kind }) => kind));
  return done.has('closed') ? 'closed' : done.has('acknowledged') ? 'acknowledged' : 'new';
};

/** How what raised an alert came to an end; null: as far as is known it holds. */
export const endOfAlert = ({ steps }: Logged): Extract<AlertStep, { kind: 'ended' }> | null =>
  steps.find((step) => step.kind === 'ended') ?? null;

/** To whom an alert was last assigned; null: to nobody. */
export const assigneeOf = ({ steps }: Logged): string | null =>
  steps.flatMap((step) => (step.kind === 'assigned' ? [step.to] : [])).at(-1) ?? null;
