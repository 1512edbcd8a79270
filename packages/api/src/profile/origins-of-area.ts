import {
  type AreaProfile,
  figureOfSubject,
  groupBy,
  numberOrNull,
  originRoundAt,
  type PairEnd,
  qualifierOfSubject,
  type Round,
} from '@waystation/domain';
import type { AreaTree } from '../area/area-tree';
import { nameInEnglish } from '../area/name-in-english';
import { endKey, endOf } from '../flow/end-of-origin';
import type { AreaMaterial } from './area-material';
import { passportInArea } from './passport-in-area';
import { rowsInRound, shown } from './shown-in-round';

type Origins = Pick<AreaProfile, 'origins' | 'originNotStated' | 'originsFrom'>;

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

/** The newest round at the day that states origins of the level; the one given where none does. */
const originRoundOf = async (material: AreaMaterial, round: Round): Promise<Round> => {
  const { reads, indicator, level, asOf, past } = material;
  const stating = await reads.figures.roundsStatingOrigins({ ...indicator, level });
  const { primarySeries, assessmentPreference } = reads.operation;
  const { shown: newest } = originRoundAt(past, asOf, {
    series: indicator.series,
    primarySeries,
    assessmentPreference,
    statesOrigins: ({ id }) => stating.has(id),
  });
  return newest ?? round;
};

/**
 * Where the people in the area come from, largest first, in the newest round that states it; not a
 * count of moves.
 */
export const originsOfArea = async (material: AreaMaterial, round: Round): Promise<Origins> => {
  const { indicator, tree } = material;
  const from = await originRoundOf(material, round);
  const rows = rowsInRound(material, indicator, from).filter((row) => row.origin !== null);
  const ends = [...groupBy(rows, ({ origin }) => endKey(endOf(origin, tree, 1))).values()].flatMap(
    (own) => {
      const [first] = own;
      return first === undefined
        ? []
        : [
            {
              end: endOf(first.origin, tree, 1),
              reported: figureOfSubject(own),
              qualifier: qualifierOfSubject(own),
            },
          ];
    },
  );
  const notStated = ends.find(({ end }) => end.kind === 'notStated');
  return {
    origins: ends
      .filter(({ end }) => end.kind !== 'notStated')
      .map(({ end, reported, qualifier }) => ({
        label: labelOf(end, tree),
        pcode: end.kind === 'area' ? end.pcode : null,
        foreign: end.kind === 'foreign' && end.code !== '' ? end.code : null,
        ...shown(reported, qualifier),
      }))
      .toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1) || a.label.localeCompare(b.label)),
    originNotStated: notStated === undefined ? null : numberOrNull(notStated.reported),
    originsFrom: from.id === round.id ? null : passportInArea(material, from),
  };
};
