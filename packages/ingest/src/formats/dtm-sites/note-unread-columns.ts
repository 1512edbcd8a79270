import type { ReadLog } from '#result/read-log';
import { normaliseHeader } from '#table/normalise-header';

/** "previously abroad", "not previously abroad", "returnee … from abroad", "returnee … from South Sudan". */
const IS_SPLIT = /\bpreviously abroad$|\breturnee (households|individuals) from\b/;

const quoted = (columns: readonly string[]): string =>
  columns.map((column) => `"${column.replace(/\s+/g, ' ').trim()}"`).join(', ');

/**
 * Says which columns of a site sheet have no field, so that none is dropped in silence. The splits of
 * totals by stays abroad are named apart with the reason: that somebody was abroad before is no
 * origin, and parts of a place's figure would need suppression of their own, or the small ones among
 * them would be told by the totals beside them (domain rule 9).
 */
export const noteUnreadColumns = (unread: readonly string[], log: ReadLog): void => {
  const isSplit = (column: string): boolean => IS_SPLIT.test(normaliseHeader(column));
  const splits = unread.filter(isSplit);
  const others = unread.filter((column) => !isSplit(column));
  if (splits.length > 0) {
    log.note(
      'splitsNotRead',
      `Not read in: ${quoted(splits)}. They split the totals by stays abroad; of a site only totals are kept, because parts of few people could be told from them.`,
    );
  }
  if (others.length > 0) {
    log.note(
      'columnsNotRead',
      `Not read in, because nothing here is kept of them: ${quoted(others)}.`,
    );
  }
};
