import {
  type AreaProfile,
  figureOfSubject,
  groupBy,
  numberOrNull,
  type PairEnd,
  type Round,
} from '@waystation/domain';
import type { AreaTree } from '../area/area-tree';
import { nameInEnglish } from '../area/name-in-english';
import { endKey, endOf } from '../flow/end-of-origin';
import type { AreaMaterial } from './area-material';
import { rowsInRound, shown } from './shown-in-round';

type Origins = Pick<AreaProfile, 'origins' | 'originNotStated'>;

const labelOf = (end: PairEnd, tree: AreaTree): string => {
  switch (end.kind) {
    case 'area': {
      const area = tree.byPcode.get(end.pcode);
      return area === undefined ? end.pcode : nameInEnglish(area.names);
    }
    case 'foreign':
      return end.name ?? end.code;
    case 'notStated':
      return '';
    default:
      return end satisfies never;
  }
};

/** Where the people in the area come from in its round, largest first; not a count of moves. */
export const originsOfArea = (material: AreaMaterial, round: Round): Origins => {
  const { indicator, tree } = material;
  const rows = rowsInRound(material, indicator, round).filter((row) => row.origin !== null);
  const ends = [...groupBy(rows, ({ origin }) => endKey(endOf(origin, tree, 1))).values()].flatMap(
    (own) => {
      const [first] = own;
      return first === undefined
        ? []
        : [{ end: endOf(first.origin, tree, 1), reported: figureOfSubject(own) }];
    },
  );
  const notStated = ends.find(({ end }) => end.kind === 'notStated');
  return {
    origins: ends
      .filter(({ end }) => end.kind !== 'notStated')
      .map(({ end, reported }) => ({
        label: labelOf(end, tree),
        pcode: end.kind === 'area' ? end.pcode : null,
        ...shown(reported),
      }))
      .toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1) || a.label.localeCompare(b.label)),
    originNotStated: notStated === undefined ? null : numberOrNull(notStated.reported),
  };
};
