import {
  type AdminLevel,
  type AgreedFigure,
  type AgreedFigureView,
  agreedLogOf,
  type Counted,
  type Figure,
  groupBy,
  type Held,
  heldOf,
  isOfColumn,
  isSameSubject,
  type Subject,
} from '@waystation/domain';
import type { AreaTree } from '../area/area-tree';
import type { OperationReads } from './disclosed-operation';
import { mayBeToldOfPlace } from './may-be-told-of-place';
import type { OperationState } from './operation-state';
import { isHiddenAlone, type Recipient } from './recipient';

/** What agreed figures are held against: places and figures as the same recipient may see them. */
export type AgreedScreen = Pick<OperationReads, 'places' | 'figures'>;

const numbersOf = ({ number }: AgreedFigure): readonly number[] => {
  switch (number.kind) {
    case 'number':
      return [number.value];
    case 'range':
      return [number.least, number.most];
    case 'none':
      return [];
    default:
      return number satisfies never;
  }
};

/** The newest day of each series among figures that were known when an entry was agreed. */
const newestDays = (
  figures: readonly Figure[],
  { asOf: of, holdsFrom }: AgreedFigure,
): ReadonlySet<string> =>
  new Set(
    [...groupBy(figures, ({ series }) => series)].flatMap(([series, own]) => {
      const newest = own
        .map(({ asOf }) => `${asOf}`)
        .filter((asOf) => asOf <= of || asOf <= holdsFrom);
      const last = newest.toSorted().at(-1);
      return last === undefined ? [] : [`${series}\n${last}`];
    }),
  );

/**
 * Whether what was on the table when a figure was agreed is held back from its recipient: what it names,
 * and the newest of every series then. The number may be one of those, or near it.
 */
const isMadeOfHidden = (entry: AgreedFigure, figures: readonly Figure[]): boolean => {
  const column = figures.filter((figure) => isOfColumn(figure, entry));
  const table = newestDays(column, entry);
  const named = new Set(entry.sources.map((source) => `${source.series}\n${source.asOf}`));
  return column.some(({ series, asOf: day, reported }) => {
    const key = `${series}\n${day}`;
    return (
      (table.has(key) || named.has(key)) &&
      reported.kind === 'absent' &&
      reported.absence === 'suppressed'
    );
  });
};

/** Whether a subject lies in an area; of what nobody can place it is taken that it does. */
const liesIn = (
  subject: Subject,
  area: Extract<Subject, { readonly kind: 'area' }>,
  {
    tree,
    areaOfSite,
  }: { readonly tree: AreaTree; readonly areaOfSite: ReadonlyMap<string, string> },
): boolean => {
  const code = subject.kind === 'area' ? subject.pcode : areaOfSite.get(subject.id);
  if (subject.kind === 'area' && subject.level <= area.level) {
    return false;
  }
  const above = code === undefined ? null : tree.at(code, area.level);
  return above === null || above === area.pcode;
};

const viewOf = (
  entry: Held<AgreedFigure>,
  { isHidden, isStaff }: { readonly isHidden: boolean; readonly isStaff: boolean },
): AgreedFigureView => ({
  ...entry,
  number: isHidden ? { kind: 'suppressed' } : entry.number,
  reason: isHidden ? null : entry.reason,
  recordedBy: isStaff ? entry.recordedBy : null,
});

/**
 * Agreed figures as a recipient may see them (decision 066). An entry that is too sensitive is not
 * there. A number is not shown where it is small, where it says of a place what the public may not know,
 * where a figure that it was agreed from is held back, and where that holds for what was agreed of an
 * area or place inside it: else it could be worked out by subtraction.
 */
export const discloseAgreed = (
  state: OperationState,
  recipient: Recipient,
  { places, figures }: AgreedScreen,
): OperationReads['agreed'] => {
  const toldSubjects = async () => {
    const sites = new Set((await places.sites()).map(({ place }) => `${place.id}`));
    return ({ subject }: AgreedFigure): boolean => subject.kind === 'area' || sites.has(subject.id);
  };
  const isHiddenItself = async (entry: AgreedFigure): Promise<boolean> =>
    numbersOf(entry).some((value) => isHiddenAlone(recipient, value)) ||
    (entry.subject.kind === 'place' && !mayBeToldOfPlace(recipient, entry.group)) ||
    isMadeOfHidden(entry, await figures.ofSubject(entry.subject));
  const hidesInside = async (subject: Subject, column: Counted): Promise<boolean> => {
    if (subject.kind === 'place') {
      return false;
    }
    const areaOfSite = new Map(
      (await state.sites()).flatMap(({ place }) =>
        place.declaredArea === null ? [] : [[`${place.id}`, `${place.declaredArea}`] as const],
      ),
    );
    const around = { tree: await state.tree(), areaOfSite };
    const inside = (await state.agreedFigures()).filter(
      (entry) => isOfColumn(entry, column) && liesIn(entry.subject, subject, around),
    );
    for (const entry of inside) {
      if (!recipient.sees(entry) || (await isHiddenItself(entry))) {
        return true;
      }
    }
    return false;
  };
  return {
    ofSubject: async (subject, column) => {
      const isTold = await toldSubjects();
      const own = agreedLogOf(await state.agreedFigures(), subject, column);
      const told = heldOf(own).filter((entry) => recipient.sees(entry) && isTold(entry));
      const isStaff = recipient.audience === 'operator';
      const hides = told.length > 0 && !recipient.seesAll && (await hidesInside(subject, column));
      return await Promise.all(
        told.map(async (entry) => {
          const isHidden =
            entry.number.kind !== 'none' &&
            !recipient.seesAll &&
            (hides || (await isHiddenItself(entry)));
          return viewOf(entry, { isHidden, isStaff });
        }),
      );
    },
    ofLevel: async (level: AdminLevel, column: Counted) => {
      const entries = (await state.agreedFigures()).filter(
        ({ subject }) => subject.kind === 'area' && subject.level === level,
      );
      const subjects = entries.filter(
        ({ subject }, index) =>
          entries.findIndex((other) => isSameSubject(other.subject, subject)) === index,
      );
      return subjects.flatMap(({ subject }) =>
        heldOf(agreedLogOf(entries, subject, column)).flatMap((entry) =>
          recipient.sees(entry) && subject.kind === 'area'
            ? [
                {
                  pcode: subject.pcode,
                  holdsFrom: entry.holdsFrom,
                  until: entry.until,
                  isGivenUp: entry.number.kind === 'none',
                },
              ]
            : [],
        ),
      );
    },
  };
};
