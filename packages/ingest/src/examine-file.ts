import type {
  ImportInspection,
  ImportPreview,
  ImportTotal,
  ValueQuestion,
} from '@waystation/domain';
import type { FileToRead } from '#result/read-options';
import type { ReadResult } from '#result/read-result';
import { inspectionOf } from '#sight/inspection-of';
import { previewOf } from '#sight/preview-of';
import { createSight } from '#sight/sight';
import { totalsOf } from '#sight/totals-of';
import { readWithSight } from './read-file';

/** What somebody checks of a file before it is stored. */
export type Examination = {
  readonly inspection: ImportInspection;
  readonly preview: ImportPreview;
  readonly totals: readonly ImportTotal[];
  /** Values that the reader does not know. */
  readonly questions: readonly ValueQuestion[];
};

/** Of a file that could not be looked at. */
export const NOTHING_SEEN: Examination = {
  inspection: inspectionOf(createSight().seen()),
  preview: { columns: [], rows: [] },
  totals: [],
  questions: [],
};

/** Reads a file as {@link readFile} does, and tells how it was recognised and what its rows are. */
export const examineFile = async (
  file: FileToRead,
): Promise<{ readonly result: ReadResult; readonly examination: Examination }> => {
  const sight = createSight();
  const result = await readWithSight(file, sight);
  const seen = sight.seen();
  return {
    result,
    examination: {
      inspection: inspectionOf(seen),
      preview: previewOf(seen, result),
      totals: result.kind === 'read' ? totalsOf(result.dataset) : [],
      questions: seen.log?.questions() ?? [],
    },
  };
};
