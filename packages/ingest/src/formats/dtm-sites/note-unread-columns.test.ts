import { describe, expect, it } from 'vitest';
import { createReadLog } from '#result/read-log';
import { noteUnreadColumns } from './note-unread-columns';

const notesOf = (columns: readonly string[]) => {
  const log = createReadLog();
  noteUnreadColumns(columns, log);
  return log.report(1).notes.map(({ code, text }) => [code, /: (.*?)\./.exec(text)?.[1]]);
};

describe('columns of a site sheet that are not read in', () => {
  it('are named, splits of totals by stays abroad apart', () => {
    expect(
      notesOf([
        'Remarks',
        'Estimated # of  IDP households not previously abroad',
        'Estimated  # of returnee individuals from abroad',
      ]),
    ).toEqual([
      [
        'splitsNotRead',
        '"Estimated # of IDP households not previously abroad", "Estimated # of returnee individuals from abroad"',
      ],
      ['columnsNotRead', '"Remarks"'],
    ]);
  });

  it('are not mentioned where there are none', () => {
    expect(notesOf([])).toEqual([]);
  });
});
