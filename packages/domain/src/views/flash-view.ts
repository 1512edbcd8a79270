import { z } from 'zod';
import { FlashUpdate, FlashWithdrawal } from '../flash-update';
import { FLASH_PARTS } from '../rules/flash-parts';

const { event, version, publishedAt, by } = FlashUpdate.unwrap().shape;

/** What an update says, to those who may read it. */
export const FlashTold = FlashUpdate.unwrap()
  .pick({ said: true, location: true, known: true, changed: true })
  .readonly();
/** A value that the schema {@link FlashTold} accepts. */
export type FlashTold = z.infer<typeof FlashTold>;

/** A flash update as an audience may read it. */
export const FlashView = z
  .object({
    event,
    version,
    publishedAt,
    by,
    /** Null: it was taken back, or holds what this audience is not shown any more. */
    told: FlashTold.nullable(),
    withdrawn: FlashWithdrawal.nullable(),
    /** The newest update of the event, where this is not it. */
    successor: version.nullable(),
    /** Whether that one may be read by this audience. */
    isSuccessorTold: z.boolean(),
    /** The parts that differ from the update before; null: there is none that this audience may read. */
    differs: z.array(z.enum(FLASH_PARTS)).readonly().nullable(),
  })
  .readonly();
/** A value that the schema {@link FlashView} accepts. */
export type FlashView = z.infer<typeof FlashView>;
