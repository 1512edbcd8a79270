import {
  absent,
  countsEverybody,
  type Figure,
  groupBy,
  numberOrNull,
  type Round,
  type Subject,
} from '@waystation/domain';
import type { AreaTree } from '../area/area-tree';
import { discloseRowsOfArea } from './disclose-area-rows';
import type { HiddenNumbers } from './hidden-numbers';
import { mayBeToldOfPlace } from './may-be-told-of-place';
import { placeKey } from './number-keys';
import { isHiddenAlone, type Recipient } from './recipient';

/** What hides the figures of one subject. */
export type SubjectScreen = {
  readonly recipient: Recipient;
  readonly tree: AreaTree;
  readonly rounds: readonly Round[];
  readonly hiddenIn: HiddenNumbers;
};

const suppressed = (figure: Figure): Figure =>
  figure.reported.kind === 'value' ? { ...figure, reported: absent('suppressed') } : figure;

const hideAlone = (figures: readonly Figure[], recipient: Recipient): readonly Figure[] =>
  figures.map((figure) =>
    !recipient.sees(figure) || isHiddenAlone(recipient, numberOrNull(figure.reported))
      ? suppressed(figure)
      : figure,
  );

const discloseColumn = async (
  figures: readonly Figure[],
  subject: Subject,
  { recipient, tree, rounds, hiddenIn }: SubjectScreen,
): Promise<readonly Figure[]> => {
  const [first] = figures;
  const round = rounds.find((one) => one.id === first?.round);
  if (first === undefined || round === undefined) {
    return hideAlone(figures, recipient);
  }
  const hidden = await hiddenIn(round, first);
  if (subject.kind === 'area') {
    const { level, pcode } = subject;
    return discloseRowsOfArea(figures, pcode, { tree, level, hidden });
  }
  return hidden.has(placeKey(subject.id)) || !mayBeToldOfPlace(recipient, first.group)
    ? figures.map(suppressed)
    : figures;
};

/**
 * Every figure about one subject as a recipient may see it. Counts of one sex or age are left out
 * where small counts are hidden: they have answers of their own, from tables that hold them together.
 */
export const discloseSubject = async (
  figures: readonly Figure[],
  subject: Subject,
  screen: SubjectScreen,
): Promise<readonly Figure[]> => {
  const everybody = figures.filter(countsEverybody);
  const columns = groupBy(everybody, ({ round, group, unit, measure }) =>
    [round, group, unit, measure].join('\n'),
  );
  const disclosed = await Promise.all(
    [...columns.values()].map((column) => discloseColumn(column, subject, screen)),
  );
  return disclosed.flat();
};
