import type { Flag, SiteStatus } from '@waystation/domain';
import type { RowCells } from '#table/row-reader';
import type { ReadContext } from './format';

/** What a row says of a site's status, with what to know about it. */
export type StatusRead = { readonly status: SiteStatus; readonly flags: readonly Flag[] };

/**
 * The status of a site by the words for it, written in lower case. Blank is unknown; a word that is
 * neither is unknown, too, but reported: it may be a mistyped "closed".
 */
export const readStatus = (
  row: RowCells<'status'>,
  words: { readonly open: string; readonly closed: string },
  { log }: Pick<ReadContext, 'log'>,
): StatusRead => {
  const text = row.text('status')?.toLowerCase() ?? null;
  if (text === words.open || text === words.closed) {
    return { status: text === words.open ? 'open' : 'closed', flags: [] };
  }
  const { value, ...where } = row.cell('status');
  if (text === null || value === null) {
    return { status: 'unknown', flags: [] };
  }
  row.ask('status', {
    kind: 'siteStatus',
    words: [
      { code: 'open', word: words.open },
      { code: 'closed', word: words.closed },
    ],
  });
  if (row.ok()) {
    const remedy = `Write "${words.open}" or "${words.closed}", or leave the cell blank. Until then the status is unknown.`;
    const detail = `the status "${value}" is neither open nor closed`;
    const flag = { flag: 'unknownStatus' as const, subject: `row ${where.row}`, detail };
    log.flag({ ...where, ...flag, value, remedy });
  }
  return { status: 'unknown', flags: ['unknownStatus'] };
};
