import { z } from 'zod';
import { StoreError, type StoreErrorCode } from './store-error';

/** What both engines say of a failed statement. */
export const EngineFailure = z.object({
  message: z.string(),
  code: z.string().optional().catch(undefined),
  constraint: z.string().optional().catch(undefined),
  table: z.string().optional().catch(undefined),
});
export type EngineFailure = z.infer<typeof EngineFailure>;

const SENTENCES = {
  diskFull: 'The disk that holds the database is full; nothing of this write was kept.',
  deadlineExceeded: 'The database did not answer within the deadline.',
  engineUnavailable:
    'The database cannot be reached. Check that it runs and that DATABASE_URL names it.',
} as const;

/** SQLSTATE codes (PostgreSQL, appendix A) and Node's own codes that mean one of ours. */
const CODES: Readonly<Record<string, keyof typeof SENTENCES>> = {
  '53100': 'diskFull',
  ENOSPC: 'diskFull',
  '57014': 'deadlineExceeded',
  '57P01': 'engineUnavailable',
  '57P02': 'engineUnavailable',
  '57P03': 'engineUnavailable',
  '53300': 'engineUnavailable',
  '28P01': 'engineUnavailable',
  '3D000': 'engineUnavailable',
  ECONNREFUSED: 'engineUnavailable',
  ECONNRESET: 'engineUnavailable',
  ENOTFOUND: 'engineUnavailable',
  ETIMEDOUT: 'engineUnavailable',
};

const knownCode = ({ code = '', message }: EngineFailure): keyof typeof SENTENCES | null => {
  if (/no space left on device|ENOSPC/i.test(message)) {
    return 'diskFull';
  }
  if (
    code.startsWith('08') ||
    /connection terminated|timeout exceeded when trying/i.test(message)
  ) {
    return 'engineUnavailable';
  }
  return CODES[code] ?? null;
};

const sentenceOf = (failure: EngineFailure): { code: StoreErrorCode; message: string } => {
  const known = knownCode(failure);
  if (known !== null) {
    return { code: known, message: SENTENCES[known] };
  }
  if (failure.code?.startsWith('23') === true) {
    const rule = failure.constraint ?? failure.table ?? failure.message;
    return { code: 'constraintViolated', message: `A row breaks the rule ${rule}.` };
  }
  return { code: 'queryFailed', message: `The database refused a statement: ${failure.message}` };
};

/** Any failure as a {@link StoreError}; those that already are one pass through. */
export const translateError = (error: unknown): StoreError => {
  if (error instanceof StoreError) {
    return error;
  }
  const failure = EngineFailure.safeParse(error);
  const { code, message } = sentenceOf(failure.data ?? { message: String(error) });
  return new StoreError(code, message, error);
};
