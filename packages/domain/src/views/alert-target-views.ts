import { z } from 'zod';
import { AlertDelivery } from '../alert-delivery';
import { AlertTarget } from '../alert-target';

/** Where alerts of an operation are sent and what came of it; for those who work with alerts alone. */
export const AlertTargetList = z
  .object({
    targets: z
      .array(
        z.object({ target: AlertTarget, deliveries: z.array(AlertDelivery).readonly() }).readonly(),
      )
      .readonly(),
    /** Whether this server can send e-mail. */
    sendsEmail: z.boolean(),
  })
  .readonly();
/** A value that the schema {@link AlertTargetList} accepts. */
export type AlertTargetList = z.infer<typeof AlertTargetList>;
