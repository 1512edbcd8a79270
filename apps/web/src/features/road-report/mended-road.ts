import type { RoadReport } from '@waystation/domain';
import { pointText } from '../find-centre/address/find-state';
import { type QueueEntry, type UnsentOfRoad, unsentOfRoads } from '../report-queue/kept-report';
import { emptyRoadDraft, ROAD_AUDIENCES, type RoadDraft } from './road-draft';

/** A report of the queue that its writer writes anew, with its number there. */
export type MendedRoad = { readonly key: number; readonly draft: RoadDraft };

/** A date that the server would not take was that of a wrong clock; any other is when it was seen. */
const atOf = ({ report, refusal }: UnsentOfRoad): string | null =>
  refusal === 'tooFarAhead' ? null : report.at;

/** A report as it was written; null: there is nothing in it to change. */
const draftOf = (kept: UnsentOfRoad): RoadDraft | null => {
  const { says, source, note }: RoadReport = kept.report;
  if (says.kind !== 'newClosure') {
    return null;
  }
  const where = pointText(says.position);
  const { reason, closedTo, sensitivity, road } = says;
  return {
    ...emptyRoadDraft(where),
    road: road === where ? '' : road,
    reason,
    closedTo,
    source,
    audience: ROAD_AUDIENCES.find((audience) => audience === sensitivity) ?? 'restricted',
    note: note ?? '',
    at: atOf(kept),
  };
};

/** The report that an address says is to be mended, if it is about a road of the operation and still unsent. */
export const mendedRoad = (
  entries: readonly QueueEntry[],
  mend: string | undefined,
  operation: string,
): MendedRoad | null => {
  const entry = unsentOfRoads(entries).find(({ key }) => `${key}` === mend);
  const draft = entry?.kept.operation === operation ? draftOf(entry.kept) : null;
  return entry === undefined || draft === null ? null : { key: entry.key, draft };
};
