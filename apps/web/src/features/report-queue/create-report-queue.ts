import { createQueueView, type KeptSurroundings } from './create-queue-view';
import { createSender, type SendingSurroundings } from './create-sender';
import { isWaiting, type UnsentReport } from './kept-report';
import {
  onOwnReports,
  type ToldCentre,
  withConfirmed,
  without,
  withoutOld,
  withTold,
} from './queue-changes';

/**
 * The reports of a device that the server has not taken yet, and how they are sent: in order, one at a
 * time, by one tab, until the server has taken or refused them. Reports have ids, so that one whose
 * answer was lost is sent again and written once.
 */
export const createReportQueue = (world: KeptSurroundings & SendingSurroundings) => {
  const view = createQueueView(world);
  const { push, tokenChanged } = createSender(view, world);
  const { current, subscribe, refresh, change } = view;

  const forgetOld = async (): Promise<void> => {
    const { entries } = current();
    if (withoutOld(entries, world.now()).length < entries.length) {
      await change((all) => withoutOld(all, world.now()));
    }
  };

  return {
    current,
    subscribe,
    push,
    tokenChanged,
    /** Reads what the device keeps, forgets what is old, and sends what can be sent. */
    wake: async (): Promise<void> => {
      // A browser that keeps nothing has nothing to be sent.
      await refresh()
        .then(forgetOld)
        .catch(() => view.note({ isRead: true }));
      if (current().entries.some(isWaiting)) {
        await push();
      }
    },
    /** Keeps a report, in the place of another; rejects where the device keeps nothing. */
    keep: async (report: UnsentReport, replaced: number | null): Promise<number> => {
      await refresh();
      const key = await world.shelf.add(onOwnReports(report, current().entries), replaced);
      await refresh();
      world.tell();
      return key;
    },
    /** The writer was shown the doubts about a report and means it. */
    confirm: async (key: number): Promise<void> => {
      const asked = current().doubts.get(key);
      if (asked !== undefined) {
        await change((entries) => withConfirmed(entries, key, asked));
      }
      await push();
    },
    /** What a centre, as the server told it, leaves to be decided; only a difference is written. */
    told: async (centre: ToldCentre): Promise<void> => {
      const { entries } = current();
      if (withTold(entries, centre).some((entry, index) => entry !== entries[index])) {
        await change((all) => withTold(all, centre));
      }
    },
    /** The writer does not want it to be sent, or has read what became of it. */
    discard: (keys: readonly number[]): Promise<void> =>
      change((entries) => without(entries, keys)),
  };
};
