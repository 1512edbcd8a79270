import { z } from 'zod';
import { Alert } from '../alert';
import { AlertRule, AlertRuleStep, CENTRE_QUANTITIES } from '../alert-rule';
import { AdminLevel } from '../codes';
import { Names } from '../language';
import { StepNote, StepTaker } from '../step-taker';

/** A place that a rule looks at, by P-code or id. */
export const AlertPlace = z.object({ id: z.string(), names: Names }).readonly();
/** A value that the schema {@link AlertPlace} accepts. */
export type AlertPlace = z.infer<typeof AlertPlace>;

const told = AlertRule.unwrap().shape;
const ruleStep = AlertRuleStep.unwrap();

/** A rule as its reader may know it: names and notes of staff are for those who work with alerts. */
export const AlertRuleView = z
  .object({
    id: told.id,
    name: told.name,
    about: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('areas'), indicator: z.string(), level: AdminLevel }),
      z.object({ kind: z.literal('centres'), quantity: z.enum(CENTRE_QUANTITIES) }),
    ]),
    /** Those that this reader may know of. */
    places: z.array(AlertPlace).readonly(),
    when: told.when,
    severity: told.severity,
    audience: told.audience,
    isOn: z.boolean(),
    steps: z.array(ruleStep.extend({ by: StepTaker.nullable() }).readonly()).readonly(),
  })
  .readonly();
/** A value that the schema {@link AlertRuleView} accepts. */
export type AlertRuleView = z.infer<typeof AlertRuleView>;

/** A step of an alert as its reader may know it; what is null was not said, or is not told. */
export const AlertStepView = z
  .object({
    kind: z.enum(['raised', 'ended', 'acknowledged', 'assigned', 'closed']),
    at: z.iso.datetime(),
    by: StepTaker.nullable(),
    to: StepTaker.nullable(),
    note: StepNote,
    why: z.enum(['cleared', 'corrected', 'ruleOff']).nullable(),
    /** Of an end: the date of the figure that brought it. */
    of: z.iso.datetime().nullable(),
  })
  .readonly();
/** A value that the schema {@link AlertStepView} accepts. */
export type AlertStepView = z.infer<typeof AlertStepView>;

const found = Alert.unwrap().shape;

/** An alert as its reader may know it. */
export const AlertView = z
  .object({
    id: found.id,
    rule: found.rule,
    place: AlertPlace,
    since: found.since,
    firedAt: found.firedAt,
    figure: found.figure,
    before: found.before,
    handling: z.enum(['new', 'acknowledged', 'closed']),
    /** Whether what raised it still holds, as far as is known. */
    holds: z.boolean(),
    /** The role or office that has it in hand; null: nobody, or it is not told. */
    assignee: StepTaker.nullable(),
    steps: z.array(AlertStepView).readonly(),
  })
  .readonly();
/** A value that the schema {@link AlertView} accepts. */
export type AlertView = z.infer<typeof AlertView>;

/** The rules of an operation and their alerts, newest alert first. */
export const AlertList = z
  .object({
    rules: z.array(AlertRuleView).readonly(),
    alerts: z.array(AlertView).readonly(),
  })
  .readonly();
/** A value that the schema {@link AlertList} accepts. */
export type AlertList = z.infer<typeof AlertList>;

const EpisodeView = z
  .object({
    place: AlertPlace,
    since: found.since,
    firedAt: found.firedAt,
    figure: found.figure,
    before: found.before,
    endedAt: z.iso.datetime().nullable(),
  })
  .readonly();

/** When a rule would have raised alerts, had it been on; newest first. */
export const AlertTrial = z
  .object({
    /** All of them; `episodes` may be fewer. */
    fired: z.number().int().nonnegative(),
    episodes: z.array(EpisodeView).readonly(),
    /** The dates of the first and the last figure that was looked at; null: there is none. */
    from: z.string().nullable(),
    to: z.string().nullable(),
    /** Places without any figure for the rule's audience: the rule is silent there, which says nothing of them. */
    withoutFigures: z.array(AlertPlace).readonly(),
  })
  .readonly();
/** A value that the schema {@link AlertTrial} accepts. */
export type AlertTrial = z.infer<typeof AlertTrial>;
