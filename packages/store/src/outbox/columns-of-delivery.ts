import { AlertDelivery } from '@waystation/domain';
import { z } from 'zod';
import { isoTime } from '../engine/iso-time';
import { type Sql, sql } from '../engine/sql';

/** A row of `alert_delivery delivery` as a value of the domain. */
export const COLUMNS_OF_DELIVERY: Sql = sql`jsonb_build_object(
      'id', delivery.id,
      'event', delivery.event,
      'alert', delivery.alert,
      'queuedAt', ${isoTime('delivery.queued_at')},
      'state', delivery.state,
      'tries', delivery.tries,
      'lastAt', ${isoTime('delivery.last_at')},
      'nextAt', ${isoTime('delivery.next_at')},
      'problem', delivery.problem)`;

/** What {@link COLUMNS_OF_DELIVERY} gives. */
export const DeliveryColumn = z.object({ delivery: AlertDelivery });
