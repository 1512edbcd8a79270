import type { SearchText } from '@waystation/view';
import { addressOf } from '../shell/page-in';

/** The steps of an import in their order; each has an address. */
export const IMPORT_STEPS = ['file', 'columns', 'rows', 'compare', 'apply'] as const;

/** One of them. */
export type ImportStep = (typeof IMPORT_STEPS)[number];

/** The step that an address names; the first where it names none. */
export const stepIn = (text: string): ImportStep =>
  IMPORT_STEPS.find((step) => step === text) ?? 'file';

/** The address of a step of an import. */
export const stepAddress = (
  { operation, id }: { readonly operation: string; readonly id: string },
  step: ImportStep,
  search: SearchText,
): string => addressOf(operation, `import/${id}/${step}`, search);

/** The steps beside one; undefined: there is none. */
export const stepsBeside = (step: ImportStep) => {
  const at = IMPORT_STEPS.indexOf(step);
  return { before: IMPORT_STEPS[at - 1], after: IMPORT_STEPS[at + 1] };
};
