import { z } from 'zod';
import { ALERT_SEVERITIES, AlertRule } from './alert-rule';

/** The id of a target, made by its writer's device. */
export const AlertTargetId = z.uuid().toLowerCase().brand<'AlertTargetId'>();
/** A value that the schema {@link AlertTargetId} accepts. */
export type AlertTargetId = z.infer<typeof AlertTargetId>;

/** The ways by which alerts are sent. */
export const ALERT_CHANNELS = ['webhook', 'email'] as const;
/** One way. */
export type AlertChannel = (typeof ALERT_CHANNELS)[number];

/** A user and a password would be read by whoever reads the list of targets. What is no address has none. */
const isWithoutSecrets = (url: string): boolean => {
  if (!URL.canParse(url)) {
    return true;
  }
  const { username, password, hash } = new URL(url);
  return username === '' && password === '' && hash === '';
};

/** Where alerts are sent. */
export const AlertAddress = z
  .discriminatedUnion('kind', [
    z
      .object({
        kind: z.literal('webhook'),
        url: z
          .url({ protocol: /^https?$/ })
          .max(1_000)
          .refine(isWithoutSecrets),
      })
      .strict(),
    z.object({ kind: z.literal('email'), address: z.email().max(254) }).strict(),
  ])
  .readonly();
/** A value that the schema {@link AlertAddress} accepts. */
export type AlertAddress = z.infer<typeof AlertAddress>;

/** Who is sent alerts, and which. It does not change: who wants another removes it and adds one. */
export const AlertTarget = z
  .object({
    id: AlertTargetId,
    name: z.string().trim().min(1).max(120),
    to: AlertAddress,
    /** Alerts of rules for these readers or for more are sent; those of other rules are not. */
    audience: AlertRule.unwrap().shape.audience,
    /** Alerts that are less severe are not sent. */
    leastSeverity: z.enum(ALERT_SEVERITIES),
  })
  .strict()
  .readonly();
/** A value that the schema {@link AlertTarget} accepts. */
export type AlertTarget = z.infer<typeof AlertTarget>;
