import type { Names } from '@waystation/domain';

/** The English name, else the first there is; for plain lists where no reader's language is known. */
export const nameInEnglish = (names: Names): string => names.en ?? Object.values(names)[0] ?? '';
