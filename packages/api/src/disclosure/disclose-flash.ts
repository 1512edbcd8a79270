import {
  type FlashView,
  hasSmallCount,
  type KeptFlash,
  partsChanged,
  tellsStatusAtPlace,
} from '@waystation/domain';
import type { OperationReads } from './disclosed-operation';
import type { OperationState } from './operation-state';
import type { Recipient } from './recipient';

/** What flash updates are held against: places as the same recipient may see them. */
export type FlashScreen = Pick<OperationReads, 'places'>;

/** Whoever holds the token works with updates: who wrote them, and what was taken back. */
const isDesk = ({ audience }: Recipient): boolean => audience === 'operator';

/**
 * Whether a recipient may read what an update says. What was settled when it was published may be stricter
 * since: then the whole of it is held back, because its words may say what its numbers do.
 */
const mayRead = (
  { update: { said }, withdrawn }: KeptFlash,
  recipient: Recipient,
  sites: ReadonlySet<string>,
): boolean =>
  recipient.sees(said) &&
  (isDesk(recipient) ||
    (withdrawn === null &&
      !hasSmallCount(said, recipient.threshold) &&
      !(recipient.audience === 'public' && tellsStatusAtPlace(said)) &&
      (said.where.kind !== 'place' || sites.has(said.where.id))));

/**
 * The flash updates of an operation as a recipient may know them, newest first. One that is too sensitive is
 * not there; that it took the place of an earlier one is told all the same, so that nobody acts on that.
 */
export const discloseFlash = (
  { store, operation }: Pick<OperationState, 'store' | 'operation'>,
  recipient: Recipient,
  { places }: FlashScreen,
): OperationReads['flash'] => {
  const viewOf = (
    kept: KeptFlash,
    all: readonly KeptFlash[],
    sites: ReadonlySet<string>,
  ): FlashView => {
    const { event, version, publishedAt, by, said, location, known, changed } = kept.update;
    const own = all.filter(({ update }) => update.event === event);
    const newest = own.at(-1);
    const before = own.find(({ update }) => update.version === version - 1);
    const isTold = mayRead(kept, recipient, sites);
    const isNewest = newest === undefined || newest.update.version === version;
    return {
      ...{ event, version, publishedAt },
      by: isDesk(recipient) ? by : null,
      told: isTold ? { said, location, known, changed } : null,
      withdrawn: kept.withdrawn && {
        ...kept.withdrawn,
        by: isDesk(recipient) ? kept.withdrawn.by : null,
      },
      successor: isNewest ? null : newest.update.version,
      isSuccessorTold: !isNewest && recipient.sees(newest.update.said),
      differs:
        isTold && before !== undefined && mayRead(before, recipient, sites)
          ? partsChanged(before.update.said, said)
          : null,
    };
  };
  return async () => {
    const all = await store.flashUpdates.list(operation.code);
    const own = all.filter(({ update }) => recipient.sees(update.said));
    const sites = own.some(({ update }) => update.said.where.kind === 'place')
      ? new Set<string>((await places.sites()).map(({ place }) => place.id))
      : new Set<string>();
    return own
      .map((kept) => viewOf(kept, all, sites))
      .toSorted((a, b) => b.publishedAt.localeCompare(a.publishedAt) || b.event - a.event);
  };
};
