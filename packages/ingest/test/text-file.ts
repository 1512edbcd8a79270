import type { Operation } from '@waystation/domain';
import { type ReadOptions, type ReadResult, readFile } from '../src/index';
import { anOperation } from './shared-data';

type Read = Extract<ReadResult, { kind: 'read' }>;
type Refused = Extract<ReadResult, { kind: 'refused' }>;

/** How a test reads: whose data it becomes, and what else is known. */
export type ReadAs = {
  readonly operation?: Operation;
  readonly options?: ReadOptions;
  readonly fileName?: string;
};

const SOUTH_SUDAN = anOperation('SSD');

/** Reads bytes or text as one file of South Sudan, unless told otherwise. */
const readBytes = async (
  content: string | Uint8Array,
  { operation = SOUTH_SUDAN, options = {}, fileName = 'test.csv' }: ReadAs = {},
): Promise<ReadResult> => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return await readFile({ fileName, bytes, operation, options });
};

/** Reads a file that must be readable. */
export const readWell = async (content: string | Uint8Array, as?: ReadAs): Promise<Read> => {
  const result = await readBytes(content, as);
  if (result.kind === 'refused') {
    throw new Error(`refused: ${result.rejects[0].reason}`);
  }
  return result;
};

/** Reads a file that must be refused, and gives the one reject that says why. */
export const refusalOf = async (
  content: string | Uint8Array,
  as?: ReadAs,
): Promise<Refused['rejects'][0]> => {
  const result = await readBytes(content, as);
  if (result.kind === 'read') {
    throw new Error('read, although it must be refused');
  }
  return result.rejects[0];
};

/** The codes of rejects by row, as `row code`. */
export const rejectCodes = ({ rejects }: Read): readonly string[] =>
  rejects.map(({ row, code }) => `${row} ${code}`);

/** The codes of notes. */
export const noteCodes = ({ notes }: Read): readonly string[] => notes.map(({ code }) => code);
