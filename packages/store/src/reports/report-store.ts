import {
  type CentreReport,
  type CentreReportOutcome,
  Day,
  type LogSpan,
  type OperationCode,
  type ReportStore,
  type WeighedReport,
  weighReport,
} from '@waystation/domain';
import { recordChanges } from '../changes/record-changes';
import type { Engine, Session } from '../engine/engine';
import { fingerprintOf } from '../imports/fingerprint';
import { listCentres } from '../places/list-centres';
import { entriesToInsert } from './entries-to-insert';
import { findReport } from './find-report';
import { insertReport } from './insert-report';
import { insertReportEntries } from './insert-report-entries';
import { lockCentre } from './lock-centre';

type Sent = {
  readonly operation: OperationCode;
  readonly report: CentreReport;
  readonly now: Date;
};

/** Confirming changes nothing of what is said. */
const contentOf = ({ confirmed: _confirmed, ...said }: CentreReport): string => fingerprintOf(said);

const answeredBefore = async (
  session: Session,
  { operation, report }: Sent,
): Promise<CentreReportOutcome | null> => {
  const [before] = await findReport.run(session, { operation, id: report.id });
  if (before === undefined) {
    return null;
  }
  return before.content === contentOf(report)
    ? { kind: 'answered', answer: before.answer }
    : { kind: 'idTaken' };
};

type Accepted = Extract<WeighedReport, { readonly kind: 'accepted' }>;

const keep = async (
  session: Session,
  { operation, report }: Sent,
  { answer, entries }: Accepted,
): Promise<'kept' | 'idTaken'> => {
  const row = { operation, id: report.id, centre: report.centre, number: answer.number };
  const [written] = await insertReport.run(session, {
    ...row,
    content: contentOf(report),
    answer: JSON.stringify(answer),
  });
  if (written === undefined) {
    return 'idTaken';
  }
  await insertReportEntries.run(session, {
    ...row,
    entries: JSON.stringify(entriesToInsert(operation, report, entries)),
  });
  return 'kept';
};

/** From the day of the report on: what it is held against is of its own time, or later. */
const spanOf = ({ report, now }: Sent): LogSpan => {
  const first = [report.at, now.toISOString()].toSorted()[0] ?? report.at;
  return { from: Day.parse(first.slice(0, 10)), until: null };
};

const write = async (session: Session, sent: Sent): Promise<CentreReportOutcome> => {
  const { operation, report, now } = sent;
  const asked = { operation, centre: report.centre };
  const [locked] = await lockCentre.run(session, asked);
  const [stored] = await listCentres.run(session, {
    ...asked,
    after: null,
    limit: 1,
    span: spanOf(sent),
  });
  if (locked === undefined || stored === undefined) {
    return { kind: 'centreNotFound' };
  }
  const before = await answeredBefore(session, sent);
  if (before !== null) {
    return before;
  }
  const weighed = weighReport(stored.document, report, now);
  if (weighed.kind === 'refused') {
    return weighed;
  }
  if (weighed.kind === 'accepted') {
    if ((await keep(session, sent, weighed)) === 'idTaken') {
      return { kind: 'idTaken' };
    }
    await recordChanges(session, {
      operation,
      importId: null,
      changes: [{ entity: 'centre', action: 'changed', count: 1, place: report.centre, ...locked }],
    });
  }
  return { kind: 'answered', answer: weighed.answer };
};

/** Reports from the ground kept in the database. */
export const reportStore = (engine: Engine): ReportStore => ({
  centre: (operation, report, now) =>
    engine.transaction((session) => write(session, { operation, report, now })),
});
