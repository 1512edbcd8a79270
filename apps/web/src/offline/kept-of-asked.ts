import { mayKeep } from './may-keep';

const FILES = /^\/(?:basemap|assets)\//;

/**
 * Of the addresses that a page asked for, those that may stay on the device if they are asked for again.
 * Questions that are not kept are not sent twice, and a report, which is no question, is not asked for.
 */
export const keptOfAsked = (asked: readonly string[]): readonly string[] =>
  asked.filter(
    (address) => FILES.test(new URL(address).pathname) || mayKeep(new Request(address)) !== null,
  );
