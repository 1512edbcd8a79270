import type { ImportReport, RecordCount, Reject } from '@waystation/domain';
import { flagLines } from './flag-lines';

/** How many rejected rows are listed for people; JSON has all that the report has. */
const LISTED = 20;

const count = (value: number): string => value.toLocaleString('en');

const OUTCOMES = {
  imported: 'imported',
  unchanged: 'unchanged, everything in it is already stored',
  dryRun: 'dry run, nothing stored',
  refused: 'refused, nothing stored',
} as const satisfies Record<ImportReport['outcome'], string>;

const NAMES = {
  source: 'sources',
  area: 'areas',
  residents: 'residents of areas',
  round: 'rounds',
  place: 'places',
  logEntry: 'log entries',
  figure: 'figures',
  flow: 'flows',
  measurement: 'measurements at places',
  activity: 'activities of organisations',
} as const satisfies Record<RecordCount['kind'], string>;

/** What the rows became; named apart from them, because a row makes several records. */
const recordLines = ({ records, outcome }: ImportReport): readonly string[] =>
  records.length === 0
    ? []
    : [
        `  records made of these rows${outcome === 'dryRun' ? ', if imported' : ''}:`,
        ...records.map(
          ({ kind, added, changed, unchanged }) =>
            `    ${NAMES[kind]}: ${count(added)} added, ${count(changed)} changed, ${count(unchanged)} unchanged`,
        ),
      ];

const rejectLine = ({ row, column, value, reason, remedy }: Reject): string => {
  const where = [
    row === null ? 'the file' : `row ${row}`,
    ...(column === null ? [] : [`column "${column}"`]),
    ...(value === null ? [] : [`value "${value}"`]),
  ].join(', ');
  return `    ${where}: ${reason} ${remedy}`;
};

/** A report of one file for people to read. */
export const reportAsText = (report: ImportReport): string => {
  const { file, format, outcome, rows, rejects, notes, durationMs } = report;
  const more = rows.rejected - LISTED;
  return [
    `${file}${format === null ? '' : ` (${format})`}: ${OUTCOMES[outcome]}, ${(durationMs / 1000).toFixed(1)} s`,
    `  rows: ${count(rows.read)} read, ${count(rows.accepted)} accepted, ${count(rows.unchanged)} unchanged, ${count(rows.rejected)} rejected, ${count(rows.skipped)} skipped`,
    ...recordLines(report),
    ...flagLines(report),
    ...notes.map(({ text }) => `  note: ${text}`),
    ...(rejects.length === 0 ? [] : ['  rejected:']),
    ...rejects.slice(0, LISTED).map(rejectLine),
    ...(more > 0 ? [`    and ${count(more)} more; --format json lists up to 1,000`] : []),
  ].join('\n');
};
