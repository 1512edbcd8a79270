import {
  type ClosureStore,
  closureOfReport,
  type OperationCode,
  type RoadClosure,
  type RoadReception,
  type RoadReport,
  type RoadReportOutcome,
  type WeighedRoadReport,
  weighRoadReport,
} from '@waystation/domain';
import { recordChanges } from '../changes/record-changes';
import type { Engine, Session } from '../engine/engine';
import { fingerprintOf } from '../imports/fingerprint';
import { findRoadReport } from './find-road-report';
import { insertClosure } from './insert-closure';
import { insertRoadReport } from './insert-road-report';
import { listClosures } from './list-closures';
import { lockClosures } from './lock-closures';

type Sent = {
  readonly operation: OperationCode;
  readonly report: RoadReport;
  readonly reception: RoadReception;
};

type Accepted = Extract<WeighedRoadReport, { readonly kind: 'accepted' }>;

/** Confirming changes nothing of what is said. */
const contentOf = ({ confirmed: _confirmed, ...said }: RoadReport): string => fingerprintOf(said);

const answeredBefore = async (
  session: Session,
  { operation, report }: Sent,
): Promise<RoadReportOutcome | null> => {
  const [before] = await findRoadReport.run(session, { operation, id: report.id });
  if (before === undefined) {
    return null;
  }
  return before.content === contentOf(report)
    ? { kind: 'answered', answer: before.answer }
    : { kind: 'idTaken' };
};

const closuresOf = async (
  session: Session,
  operation: OperationCode,
): Promise<readonly RoadClosure[]> => {
  const rows = await listClosures.run(session, { operation });
  return rows.map(({ document }) => document);
};

const keep = async (
  session: Session,
  { operation, report }: Sent,
  { answer, entry }: Accepted,
): Promise<void> => {
  await insertRoadReport.run(session, {
    operation,
    id: report.id,
    closure: answer.closure,
    number: answer.number,
    entry: JSON.stringify(entry),
    content: contentOf(report),
    answer: JSON.stringify(answer),
  });
};

const keepWhere = async (
  session: Session,
  { operation, report: { id, says } }: Sent,
): Promise<void> => {
  if (says.kind === 'newClosure') {
    const { position, road, sensitivity } = says;
    const document = JSON.stringify({ position, road });
    await insertClosure.run(session, { operation, id, document, sensitivity });
  }
};

const write = async (session: Session, sent: Sent): Promise<RoadReportOutcome> => {
  const { operation, report, reception } = sent;
  await lockClosures.run(session, { operation });
  const before = await answeredBefore(session, sent);
  if (before !== null) {
    return before;
  }
  const closures = await closuresOf(session, operation);
  const known = closures.find(({ id }) => id === closureOfReport(report));
  const sensitivity =
    report.says.kind === 'newClosure' ? report.says.sensitivity : known?.sensitivity;
  if (sensitivity === undefined) {
    return { kind: 'closureNotFound' };
  }
  const weighed = weighRoadReport(report, { ...reception, log: known?.log ?? [], closures });
  if (weighed.kind === 'refused') {
    return weighed;
  }
  if (weighed.kind === 'accepted') {
    await keepWhere(session, sent);
    await keep(session, sent, weighed);
    const action = known === undefined ? 'added' : 'changed';
    await recordChanges(session, {
      operation,
      importId: null,
      changes: [{ entity: 'road', action, count: 1, sensitivity }],
    });
  }
  return { kind: 'answered', answer: weighed.answer };
};

/** Reports of closed roads kept in the database. */
export const closureStore = (engine: Engine): ClosureStore => ({
  list: (operation) => closuresOf(engine, operation),
  report: (operation, report, reception) =>
    engine.transaction((session) => write(session, { operation, report, reception })),
});
