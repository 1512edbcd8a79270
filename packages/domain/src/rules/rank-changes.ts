import { CHANGE_KINDS, type ChangeKind, groupOfChange } from './change-kinds';

/** What changes are ranked by. */
export type RankedChange = {
  readonly kind: ChangeKind;
  readonly subject: { readonly id: string };
  readonly before: { readonly value: number | null };
  readonly after: { readonly value: number | null };
  readonly change: number | null;
};

/** People that a change is about: those who came or went, else those who are counted or no longer are. */
const weightOf = ({ change, before, after }: RankedChange): number =>
  Math.abs(change ?? after.value ?? before.value ?? 0);

/** Statuses go by kind, since a closed door is no number of people; of numbers the largest come first. */
const isOfStatus = (kind: ChangeKind): boolean => {
  const group = groupOfChange(kind);
  return group === 'centres' || group === 'crossings';
};

/**
 * Puts changes in the order in which they are told: by group, in it by kind for statuses, and by how
 * many people it is for numbers; rises and falls, and new and lost coverage, stand among each other.
 */
export const rankChanges = <One extends RankedChange>(changes: readonly One[]): readonly One[] => {
  const places = new Map(CHANGE_KINDS.map((kind, index) => [kind, index]));
  const groups = [...new Set(CHANGE_KINDS.map(groupOfChange))];
  const placeOf = ({ kind }: One): number =>
    groups.indexOf(groupOfChange(kind)) * CHANGE_KINDS.length +
    (isOfStatus(kind) ? (places.get(kind) ?? 0) : 0);
  return changes.toSorted(
    (a, b) =>
      placeOf(a) - placeOf(b) ||
      weightOf(b) - weightOf(a) ||
      a.subject.id.localeCompare(b.subject.id),
  );
};
