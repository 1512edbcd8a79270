import type {
  ImportChoices,
  ImportDraft,
  ImportFindings,
  ImportProfile,
  ImportReport,
  Operation,
} from '@waystation/domain';
import { type ImportDeps, type Imported, importWithFindings } from '../import-file';
import type { ImportRequest } from '../import-request';
import { questionsOfFlags } from './questions-of-flags';

/** The request that choices make of a file. */
export const requestOf = (
  { file, choices }: Pick<ImportDraft, 'file' | 'choices'>,
  operation: Operation,
  isDryRun: boolean,
): ImportRequest => ({
  operation: operation.code,
  name: file,
  dryRun: isDryRun ? 'true' : 'false',
  asOf: choices.asOf ?? undefined,
  format: choices.format ?? undefined,
  sensitivity: choices.sensitivity ?? undefined,
});

/** As many flags as rejected rows are listed: a draft is asked for each second while it is worked on. */
const MOST_FLAGS = 1_000;

/** A report as a draft keeps it, and what of it is not listed. */
export const reportOfDraft = (
  report: ImportReport,
): Pick<ImportFindings, 'report' | 'flaggedRows' | 'moreFlags'> => ({
  report: { ...report, flags: report.flags.slice(0, MOST_FLAGS) },
  flaggedRows: new Set(report.flags.flatMap(({ row }) => row ?? [])).size,
  moreFlags: Math.max(0, report.flags.length - MOST_FLAGS),
});

/** What somebody checks, of what a rehearsal found. */
const findingsOf = ({ report, examination, applied }: Imported): ImportFindings => ({
  inspection: examination.inspection,
  preview: examination.preview,
  ...reportOfDraft(report),
  totals: [...examination.totals],
  questions: [...examination.questions, ...questionsOfFlags(report.flags, examination.preview)],
  changes: [...(applied?.replaced ?? [])],
  missing: (applied?.leftOut ?? []).map(({ round, figures, examples }) => ({
    round,
    figures,
    examples: [...examples],
  })),
});

const hasSameColumns = (columns: readonly string[], profile: ImportProfile): boolean =>
  columns.length > 0 && JSON.stringify(columns) === JSON.stringify(profile.columns);

const isUntouched = ({ format, asOf, sensitivity, mapping, values }: ImportChoices): boolean =>
  format === null &&
  asOf === null &&
  sensitivity === null &&
  mapping === null &&
  Object.keys(values).length === 0;

/** What reading a draft gave. */
export type DraftRead = Pick<ImportDraft, 'choices' | 'profile'> & {
  readonly findings: ImportFindings;
};

/**
 * Reads the file of a draft and rehearses what it would do. Where nobody said anything yet and a profile
 * was made for the same columns, it is read once more as that one says.
 */
export const readDraft = async (
  deps: ImportDeps,
  {
    operation,
    draft,
    bytes,
    profiles,
  }: {
    readonly operation: Operation;
    readonly draft: Pick<ImportDraft, 'file' | 'choices' | 'profile'>;
    readonly bytes: Uint8Array;
    readonly profiles: readonly ImportProfile[];
  },
): Promise<DraftRead> => {
  const readAs = async (choices: ImportChoices): Promise<ImportFindings> => {
    const request = requestOf({ file: draft.file, choices }, operation, true);
    const mapping = choices.mapping ?? undefined;
    const { values } = choices;
    const sent = { bytes, request, mapping, values };
    return findingsOf(await importWithFindings(deps, operation, sent));
  };
  const findings = await readAs(draft.choices);
  const columns = findings.inspection.columns.map(({ name }) => name);
  const fitting = profiles.find((profile) => hasSameColumns(columns, profile));
  if (fitting === undefined || !isUntouched(draft.choices) || draft.profile !== null) {
    return { choices: draft.choices, profile: draft.profile, findings };
  }
  // What day a file is of, the next file of its kind does not share.
  const choices = { ...fitting.choices, asOf: null };
  return { choices, profile: fitting.name, findings: await readAs(choices) };
};
