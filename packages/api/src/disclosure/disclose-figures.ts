import {
  type Audience,
  absent,
  figureOfSubject,
  type Operation,
  type Store,
} from '@waystation/domain';
import { areaTreeOf } from '../area/area-tree';
import { endOf } from '../flow/end-of-origin';
import type { AreaQuestion, OperationReads } from './disclosed-operation';
import { maySeeIt } from './may-see-it';

/** Figures, rounds, flows and sources as an audience may see them. */
export const discloseFigures = (
  { figures, areas }: Store,
  { code }: Operation,
  audience: Audience,
): OperationReads['figures'] => {
  const seen = maySeeIt(audience);
  const originOutside = async (at: AreaQuestion) => {
    const tree = areaTreeOf(await areas.list(code, null));
    const rows = (await figures.ofAreas(code, at)).filter((row) => row.origin !== null);
    const outside = rows.filter((row) => endOf(row.origin, tree, at.level).kind !== 'area');
    return rows.length === 0 ? absent('unknown') : figureOfSubject(outside);
  };
  return {
    rounds: () => figures.rounds(code),
    roundTotals: () => figures.roundTotals(code),
    ofAreas: (at) => figures.ofAreas(code, at),
    originOutside,
    ofPlaces: (at) => figures.ofPlaces(code, at),
    ofSubject: (subject) => figures.ofSubject(code, subject),
    flows: async () => (await figures.flows(code)).filter(seen),
    sources: () => figures.sources(code),
  };
};
