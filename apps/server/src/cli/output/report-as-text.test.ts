import { ImportReport } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { reportAsText } from './report-as-text';

const aReport = (overrides: object = {}): ImportReport =>
  ImportReport.parse({
    file: 'sites.csv',
    sha256: 'f9dff3456b21',
    format: 'dtm-sites',
    outcome: 'imported',
    rows: { read: 3_335, accepted: 3_334, unchanged: 0, rejected: 1, skipped: 0 },
    records: [
      { kind: 'place', added: 3_330, changed: 4, unchanged: 0 },
      { kind: 'figure', added: 26_672, changed: 0, unchanged: 0 },
    ],
    rejects: [
      {
        row: 17,
        column: 'latitude',
        value: '94.1',
        code: 'outOfRange',
        reason: 'This is no latitude.',
        remedy: 'Correct the coordinates.',
      },
    ],
    flags: [{ flag: 'outsideDeclaredArea', row: 4, subject: 'site:1', detail: 'lies in SS0106' }],
    notes: [{ code: 'sheet', text: 'The sheet "Baseline" was read.' }],
    importId: 'x',
    durationMs: 4_210,
    ...overrides,
  });

describe('a report for people', () => {
  it('says what became of every row, and where to mend what', () => {
    expect(reportAsText(aReport())).toBe(
      [
        'sites.csv (dtm-sites): imported, 4.2 s',
        '  rows: 3,335 read, 3,334 accepted, 0 unchanged, 1 rejected, 0 skipped',
        '  records made of these rows:',
        '    places: 3,330 added, 4 changed, 0 unchanged',
        '    figures: 26,672 added, 0 changed, 0 unchanged',
        '  flagged outsideDeclaredArea: 1, kept as they came',
        '    row 4: lies in SS0106',
        '  note: The sheet "Baseline" was read.',
        '  rejected:',
        '    row 17, column "latitude", value "94.1": This is no latitude. Correct the coordinates.',
      ].join('\n'),
    );
  });

  it('says of a refused file that nothing was stored', () => {
    expect(reportAsText(aReport({ outcome: 'refused', format: null, records: [] }))).toMatch(
      /^sites\.csv: refused, nothing stored/,
    );
  });

  it('says where a flag comes from and how to mend it, briefly', () => {
    const flag = {
      flag: 'areaNotInBoundaries',
      row: 3,
      rows: [3, 4, 5, 6, 7, 8, 9],
      column: 'admin2Pcode',
      value: 'SS9999',
      subject: 'SS9999',
      detail: 'unknown.',
      remedy: 'Correct the P-code.',
    };
    const text = reportAsText(aReport({ flags: Array(7).fill(flag) }));
    expect(text).toContain(
      '  flagged areaNotInBoundaries: 7, kept as they came. Correct the P-code.',
    );
    expect(text).toContain(
      '    rows 3, 4, 5, 6, 7 and 2 more, column "admin2Pcode", value "SS9999": unknown.',
    );
    expect(text).toContain('    and 2 more; --format json lists all');
  });

  it('counts what it does not list', () => {
    const rows = { read: 500, accepted: 0, unchanged: 0, rejected: 500, skipped: 0 };
    const rejects = Array.from({ length: 500 }, () => aReport().rejects[0]);
    expect(reportAsText(aReport({ rows, rejects }))).toContain('and 480 more');
  });
});
