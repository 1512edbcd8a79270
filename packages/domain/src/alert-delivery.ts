import { z } from 'zod';
import { AlertId } from './alert';

/** The id of what is sent; the same with each try, so that who gets it twice can tell. */
export const AlertDeliveryId = z.uuid().toLowerCase().brand<'AlertDeliveryId'>();
/** A value that the schema {@link AlertDeliveryId} accepts. */
export type AlertDeliveryId = z.infer<typeof AlertDeliveryId>;

/** What is told of an alert; a test tells of none. */
export const ALERT_EVENTS = ['raised', 'ended', 'test'] as const;
/** One of them. */
export type AlertEvent = (typeof ALERT_EVENTS)[number];

/**
 * Why a try failed: nobody answered, not in time, or with a refusal; the address is one that this server
 * does not send to; the alert may not be told to this audience (any more); something else, which is logged.
 */
export const DELIVERY_PROBLEMS = [
  'unreachable',
  'timedOut',
  'refused',
  'addressNotAllowed',
  'notForAudience',
  'failed',
] as const;

/** Why a try failed, and with which status where the other side gave one (of HTTP or SMTP). */
export const DeliveryProblem = z
  .object({ kind: z.enum(DELIVERY_PROBLEMS), status: z.number().int().nullable() })
  .readonly();
/** A value that the schema {@link DeliveryProblem} accepts. */
export type DeliveryProblem = z.infer<typeof DeliveryProblem>;

const At = z.iso.datetime();

/** One message to one target, and how far it is. */
export const AlertDelivery = z
  .object({
    id: AlertDeliveryId,
    event: z.enum(ALERT_EVENTS),
    /** Null: a test. */
    alert: AlertId.nullable(),
    queuedAt: At,
    state: z.enum(['waiting', 'sent', 'givenUp']),
    tries: z.number().int().nonnegative(),
    /** Null: it was not tried yet. */
    lastAt: At.nullable(),
    /** Null: it is not tried again by itself. */
    nextAt: At.nullable(),
    /** Of the last try that failed; null: none did, or it was sent after all. */
    problem: DeliveryProblem.nullable(),
  })
  .readonly();
/** A value that the schema {@link AlertDelivery} accepts. */
export type AlertDelivery = z.infer<typeof AlertDelivery>;
