import type { AgreedFigure } from '../agreed-figure';
import type { Day } from '../codes';
import type { Subject } from '../figure';
import type { Counted } from '../ports/figures';
import { isOfColumn } from './is-of-column';

/** Whether two subjects are the same area or the same place. */
export const isSameSubject = (one: Subject, other: Subject): boolean =>
  one.kind === 'area'
    ? other.kind === 'area' && one.pcode === other.pcode && one.level === other.level
    : other.kind === 'place' && one.id === other.id;

type Agreed = Pick<AgreedFigure, 'subject' | 'holdsFrom'> & Counted;

/** The log of one subject and column among all that were agreed, in the order given. */
export const agreedLogOf = <Entry extends Agreed>(
  entries: readonly Entry[],
  subject: Subject,
  column: Counted,
): readonly Entry[] =>
  entries.filter((entry) => isSameSubject(entry.subject, subject) && isOfColumn(entry, column));

/** An entry with the day on which another took its place; null: none has. */
export type Held<Entry> = Entry & { readonly until: Day | null };

/**
 * A log as it is planned with, oldest period first: what holds from a later day takes the place of what
 * holds from an earlier one, and of several from one day the one written last stays. One whose place was
 * taken on its own first day never held.
 */
export const heldOf = <Entry extends Pick<Agreed, 'holdsFrom'>>(
  log: readonly Entry[],
): readonly Held<Entry>[] =>
  log
    .toSorted((a, b) => a.holdsFrom.localeCompare(b.holdsFrom))
    .map((entry, index, ordered) => ({ ...entry, until: ordered[index + 1]?.holdsFrom ?? null }));

/** Whether an entry is the one that holds on a day; it may say that nothing is agreed any more. */
export const isHeldOn = (
  { holdsFrom, until }: Held<Pick<Agreed, 'holdsFrom'>>,
  day: Day,
): boolean => holdsFrom <= day && (until === null || day < until);
