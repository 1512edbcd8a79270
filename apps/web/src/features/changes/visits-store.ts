import { Day } from '@waystation/domain';
import { z } from 'zod';

/** Where a store keeps its text; a browser's own storage, or none where it is refused. */
type TextStorage = Pick<Storage, 'getItem' | 'setItem'>;

/** What a reader was told of at a visit: up to which moment, and the round of record of that. */
const Told = z.object({ told: z.iso.datetime(), seen: Day.nullable() }).readonly();

/** One earlier visit. */
export type Visit = z.infer<typeof Told>;

const Visits = z.record(
  z.string(),
  z
    .object({
      /** When the page was last looked at during the visit that goes on, by the device's clock. */
      lookedAt: z.number(),
      now: Told,
      last: Told.nullable(),
    })
    .readonly(),
);

const KEY = 'waystation.visits';

/** Whoever comes back sooner has not been away. */
const SAME_VISIT_MS = 3_600_000;

/**
 * When a reader was last told what changed, by operation, on this device alone: it says when somebody
 * works, which is nobody else's business. A browser that refuses storage keeps it while the page is open.
 */
export const createVisitsStore = (storage: () => TextStorage) => {
  const read = (): z.infer<typeof Visits> => {
    try {
      return Visits.safeParse(JSON.parse(storage().getItem(KEY) ?? '{}')).data ?? {};
    } catch {
      return {};
    }
  };
  let visits = read();
  return {
    /** The visit before the one that goes on; null: there was none. */
    last: (operation: string): Visit | null => visits[operation]?.last ?? null,
    /** Notes what is being told now, and gives the visit before. */
    note: (operation: string, now: Visit, lookedAt: number): Visit | null => {
      const known = visits[operation];
      const isSame = known !== undefined && lookedAt - known.lookedAt < SAME_VISIT_MS;
      const last = isSame ? known.last : (known?.now ?? null);
      // Who looks back at an earlier day has still been told of the later one.
      const furthest = isSame && known.now.told > now.told ? known.now : now;
      visits = { ...visits, [operation]: { lookedAt, now: furthest, last } };
      try {
        storage().setItem(KEY, JSON.stringify(visits));
      } catch {
        // Without storage the visit lasts as long as the page.
      }
      return last;
    },
  };
};
