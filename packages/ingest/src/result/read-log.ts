import {
  type ImportFlag,
  type ImportNote,
  MOST_QUESTIONS,
  type Reject,
  type ValueQuestion,
} from '@waystation/domain';
import type { NamedIn, ReadReport } from './read-result';
import { valueKey } from './value-key';

/** A report lists this many rejects (schema of the import report); the count of rows stays exact. */
const MAX_LISTED = 1000;

/** Where a reader says what it did with each row. */
export type ReadLog = {
  /** Rejects a row, or adds a reason to a row already rejected. */
  readonly reject: (reject: Reject) => void;
  readonly flag: (flag: ImportFlag) => void;
  /** Remembers the cell that places something. */
  readonly name: (named: NamedIn) => void;
  /** Says something once: the same code and text are listed a single time. */
  readonly note: (code: string, text: string) => void;
  /** Asks what a value means; each distinct one is asked about once, however many rows have it. */
  readonly ask: (question: Omit<ValueQuestion, 'rows'>) => void;
  readonly questions: () => readonly ValueQuestion[];
  /** Counts rows passed over on purpose and says why, with their number in place of `# rows`. */
  readonly skip: (note: ImportNote, rows: number) => void;
  /** Remembers which column was taken for which field; the first table of a file counts. */
  readonly assign: (fields: ReadonlyMap<string, number>) => void;
  readonly assigned: () => ReadonlyMap<string, number>;
  /** The report, for a file of so many rows below its header. */
  readonly report: (rowsRead: number) => ReadReport;
};

/** An empty log for one file. */
export const createReadLog = (): ReadLog => {
  const rejects: Reject[] = [];
  const rejectedRows = new Set<number | null>();
  const flags: ImportFlag[] = [];
  const named: NamedIn[] = [];
  const notes = new Map<string, ImportNote>();
  const questions = new Map<string, ValueQuestion>();
  let skipped = 0;
  let fields: ReadonlyMap<string, number> | null = null;
  const note = (code: string, text: string): void => {
    notes.set(`${code} ${text}`, { code, text });
  };
  return {
    reject: (reject) => {
      rejectedRows.add(reject.row);
      if (rejects.length < MAX_LISTED) {
        rejects.push(reject);
      }
    },
    flag: (flag) => flags.push(flag),
    name: (cell) => named.push(cell),
    note,
    ask: (question) => {
      const key = valueKey(question.field, question.value);
      const known = questions.get(key);
      if (known !== undefined || questions.size < MOST_QUESTIONS) {
        questions.set(key, { ...(known ?? question), rows: (known?.rows ?? 0) + 1 });
      }
    },
    questions: () => [...questions.values()],
    assign: (found) => {
      fields ??= found;
    },
    assigned: () => fields ?? new Map(),
    skip: ({ code, text }, rows) => {
      if (rows > 0) {
        skipped += rows;
        const counted = `${rows.toLocaleString('en')} ${rows === 1 ? 'row' : 'rows'}`;
        note(code, text.replace('# rows', counted));
      }
    },
    report: (read) => ({
      rows: {
        read,
        accepted: read - rejectedRows.size - skipped,
        unchanged: 0,
        rejected: rejectedRows.size,
        skipped,
      },
      rejects,
      flags,
      named,
      notes: [...notes.values()],
    }),
  };
};
