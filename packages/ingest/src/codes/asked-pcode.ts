import type { ValueQuestion } from '@waystation/domain';

/** What is asked of a cell that is no P-code: of P-codes there are too many to list. */
export const ASKED_PCODE: Pick<ValueQuestion, 'kind' | 'words'> = { kind: 'pcode', words: [] };
