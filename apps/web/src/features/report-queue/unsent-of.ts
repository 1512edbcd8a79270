import type { QueueView } from './create-queue-view';
import { type QueueEntry, type UnsentOfCentre, unsentOfCentres } from './kept-report';

/** What of a queue is about one centre and not sent yet, in the order in which it was written. */
export const unsentOf = (
  entries: readonly QueueEntry[],
  { operation, centre }: { readonly operation: string; readonly centre: string },
): readonly QueueEntry<UnsentOfCentre>[] =>
  unsentOfCentres(entries).filter(
    ({ kept }) => kept.operation === operation && kept.report.centre === centre,
  );

/** Those that go no further without their writer: the server asks about them, or refused them. */
export const unansweredOf = (
  unsent: readonly QueueEntry<UnsentOfCentre>[],
  doubts: QueueView['doubts'],
): readonly QueueEntry<UnsentOfCentre>[] =>
  unsent.filter(({ key, kept }) => kept.refusal !== null || doubts.has(key));
