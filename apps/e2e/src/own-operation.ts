import { createHash } from 'node:crypto';
import type { TestInfo } from '@playwright/test';

/** What is said of an operation that a test adds. */
type Added = {
  /** Shown on its pages. */
  readonly name?: string;
  /** Further settings, as `operation add` takes them. */
  readonly settings?: readonly string[];
  /** Imported in this order. */
  readonly files?: readonly string[];
  /** The day that the files are of, where they do not say. */
  readonly asOf?: string;
};

/** Adds the operation that this attempt at the test has for itself; gives its code. */
export type OwnOperation = (added?: Added) => Promise<string>;

/** Runs one command of the operator's command line on the server of the run. */
export type Waystation = (...args: readonly string[]) => Promise<string>;

/** Letters alone: a name with many digits in it reads like a case number, which the product refuses. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/**
 * The code of an operation that nobody else writes to: no other test, and not this one when it is tried
 * again or repeated, which would find the traces of the attempt before. What the tests of a serial file
 * share is made anew with the whole file. It sorts after `example`, the operation that `/` leads to.
 */
export const ownCode = (
  { testId, file, repeatEachIndex, retry }: TestInfo,
  of: 'test' | 'file',
): string => {
  const attempt = [of === 'test' ? testId : file, repeatEachIndex, retry].join();
  const digest = createHash('sha256').update(attempt).digest().subarray(0, 12);
  return `own-${[...digest].map((byte) => LETTERS[byte % LETTERS.length]).join('')}`;
};

/** {@link OwnOperation} of a code. */
export const ownOperationOf =
  (waystation: Waystation, code: string): OwnOperation =>
  async ({ name = 'Own', settings = [], files = [], asOf } = {}) => {
    await waystation('operation', 'add', code, '--name', name, '--countries', 'SSD', ...settings);
    if (files.length > 0) {
      const dated = asOf === undefined ? [] : ['--as-of', asOf];
      await waystation('import', ...files, '--operation', code, ...dated);
    }
    return code;
  };
