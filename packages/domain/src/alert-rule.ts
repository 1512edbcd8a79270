import { z } from 'zod';
import { Audience } from './audience';
import { AdminLevel, Pcode, PlaceId } from './codes';
import { StepNote, StepTaker } from './step-taker';

/** What a rule may watch of a reception centre. */
export const CENTRE_QUANTITIES = ['present', 'free'] as const;

/** What a rule watches, at which places; each place is looked at on its own and nothing is added up. */
export const AlertSubject = z
  .discriminatedUnion('kind', [
    z
      .object({
        kind: z.literal('areas'),
        indicator: z.string().min(1).max(200),
        level: AdminLevel,
        pcodes: z.array(Pcode).min(1).max(100),
      })
      .strict(),
    z
      .object({
        kind: z.literal('centres'),
        quantity: z.enum(CENTRE_QUANTITIES),
        centres: z.array(PlaceId).min(1).max(100),
      })
      .strict(),
  ])
  .readonly();
/** A value that the schema {@link AlertSubject} accepts. */
export type AlertSubject = z.infer<typeof AlertSubject>;

const Limit = z.number().int().nonnegative().max(1_000_000_000);

/** No rule looks further than a year: what is older is known from rounds, not from alerts. */
const MOST_DAYS = 366;
const MOST_HOURS = MOST_DAYS * 24;

const ForHours = z.number().int().nonnegative().max(MOST_HOURS).default(0);

const Passed = {
  /** The figure itself does not pass it. */
  limit: Limit,
  /** Where the alert ends: short of the limit, so that a figure which wavers raises one and not ten. */
  clear: Limit,
  /** How long figures have to stay past the limit, from the first of them to the last; 0: one is enough. */
  forHours: ForHours,
};

/** When a rule raises an alert. */
export const AlertCondition = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('above'), ...Passed }).strict(),
    z.object({ kind: z.literal('below'), ...Passed }).strict(),
    z
      .object({
        kind: z.literal('changed'),
        direction: z.enum(['rise', 'fall', 'either']),
        by: Limit.min(1),
        /** Percent of the figure before; of none there is no percent. */
        unit: z.enum(['number', 'percent']),
        /** Against the newest figure at least so much older; 0: against the one before. */
        overHours: ForHours,
      })
      .strict(),
    z
      .object({ kind: z.literal('notUpdated'), days: z.number().int().min(1).max(MOST_DAYS) })
      .strict(),
  ])
  .refine(
    (condition) =>
      !(condition.kind === 'above' && condition.clear > condition.limit) &&
      !(condition.kind === 'below' && condition.clear < condition.limit),
    { path: ['clear'], message: 'The alert would end while it is raised.' },
  )
  .readonly();
/** A value that the schema {@link AlertCondition} accepts. */
export type AlertCondition = z.infer<typeof AlertCondition>;

/** How much an alert asks of its readers; the words of CAP 1.2 without "Unknown". */
export const ALERT_SEVERITIES = ['minor', 'moderate', 'severe', 'extreme'] as const;

/** The id of a rule, made by its writer's device. */
export const AlertRuleId = z.uuid().toLowerCase().brand<'AlertRuleId'>();
/** A value that the schema {@link AlertRuleId} accepts. */
export type AlertRuleId = z.infer<typeof AlertRuleId>;

/**
 * What a coordinator wrote. A rule does not change: who wants another switches it off and writes one, so
 * that every alert can be read beside the rule that raised it.
 */
export const AlertRule = z
  .object({
    id: AlertRuleId,
    name: z.string().trim().min(1).max(120),
    of: AlertSubject,
    when: AlertCondition,
    severity: z.enum(ALERT_SEVERITIES),
    /** Who is told; the rule reads what they may read and nothing else. Only these can be proved. */
    audience: Audience.extract(['public', 'operator']),
  })
  .strict()
  .readonly();
/** A value that the schema {@link AlertRule} accepts. */
export type AlertRule = z.infer<typeof AlertRule>;

/** What somebody did with a rule. */
export const AlertRuleStep = z
  .object({
    kind: z.enum(['written', 'switchedOn', 'switchedOff']),
    at: z.iso.datetime(),
    by: StepTaker,
    note: StepNote,
  })
  .readonly();
/** A value that the schema {@link AlertRuleStep} accepts. */
export type AlertRuleStep = z.infer<typeof AlertRuleStep>;

/** A rule as it is kept, with its history, oldest step first. */
export const KeptAlertRule = z
  .object({ rule: AlertRule, isOn: z.boolean(), steps: z.array(AlertRuleStep).min(1).readonly() })
  .readonly();
/** A value that the schema {@link KeptAlertRule} accepts. */
export type KeptAlertRule = z.infer<typeof KeptAlertRule>;

/** The places of a rule: P-codes or ids of centres. */
export const placesOfRule = ({ of }: Pick<AlertRule, 'of'>): readonly string[] => [
  ...new Set<string>(of.kind === 'areas' ? of.pcodes : of.centres),
];
