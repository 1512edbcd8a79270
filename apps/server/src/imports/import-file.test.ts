import {
  AdminLevel,
  type Applied,
  Day,
  type ImportBatch,
  Operation,
  Pcode,
  PlaceId,
  RoundId,
} from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { readHere } from './file-reading';
import { type ImportDeps, importFile } from './import-file';
import { ImportRequest } from './import-request';

const operation = Operation.parse({
  code: 'south-sudan',
  names: { en: 'South Sudan' },
  countries: ['SSD'],
});

const HEADER =
  'operation,admin0Pcode,admin1Pcode,adminLevel,numPresentIdpInd,reportingDate,roundNumber';
const GOOD = 'Mobility Tracking,SSD,SS06,1,250889,2025-02-28,16';
const BAD = 'Mobility Tracking,SSD,SS06,1,-3,2025-02-28,16';

const NOTHING: Applied = {
  importId: null,
  seq: null,
  added: 0,
  changed: 0,
  unchanged: 3,
  records: [],
  flags: [],
  leftOut: [],
  redeclared: [],
  corrects: [],
  replaced: [],
};

/** Imports into a store that answers as told and remembers what it was given. */
const importing = async (
  rows: readonly string[],
  { applied = NOTHING, dryRun = false, hasBoundaries = false } = {},
) => {
  const batches: ImportBatch[] = [];
  const store: ImportDeps['store'] = {
    roundBook: { list: async () => [] },
    figures: { rounds: async () => [], sources: async () => [] },
    places: { centres: async () => [], crossings: async () => [] },
    areas: {
      outlines: async () => [],
      levels: async () =>
        hasBoundaries
          ? [{ level: AdminLevel.parse(1), areas: 10, validOn: Day.parse('2018-08-15') }]
          : [],
    },
    imports: {
      apply: async (batch) => {
        batches.push(batch);
        return applied;
      },
    },
  };
  const bytes = new TextEncoder().encode([HEADER, ...rows, ''].join('\n'));
  const request = ImportRequest.parse({
    operation: operation.code,
    name: 'rounds.csv',
    dryRun: `${dryRun}`,
  });
  const report = await importFile({ store, readFile: readHere }, operation, { bytes, request });
  return { report, batches };
};

describe('the report of an import', () => {
  it('is of a refusal where every row was rejected, and nothing reaches the store', async () => {
    const { report, batches } = await importing([BAD]);
    expect(report).toMatchObject({
      outcome: 'refused',
      rows: { read: 1, accepted: 0, unchanged: 0, rejected: 1 },
      records: [],
      importId: null,
    });
    expect(report.rejects.map(({ row, code }) => [row, code])).toEqual([[2, 'negativeNumber']]);
    expect(batches).toEqual([]);
  });

  it('lists the first thousand rejected rows of any number of them, and counts all', async () => {
    const { report, batches } = await importing([
      GOOD,
      ...Array.from({ length: 1_500 }, () => BAD),
    ]);
    expect([report.rejects.length, report.rows.rejected]).toEqual([1_000, 1_500]);
    expect(batches.map(({ read }) => read.rejects.length)).toEqual([1_000]);
  });

  it('says unchanged of a file whose usable rows were all stored before', async () => {
    const { report } = await importing([GOOD, BAD]);
    expect(report).toMatchObject({
      outcome: 'unchanged',
      rows: { accepted: 0, unchanged: 1, rejected: 1 },
    });
  });

  it('counts records apart from rows, whether they were new or known', async () => {
    const records = [{ kind: 'figure' as const, added: 1, changed: 0, unchanged: 3 }];
    const { report } = await importing([GOOD], {
      applied: { ...NOTHING, added: 1, records, importId: 'one' },
    });
    expect(report).toMatchObject({
      outcome: 'imported',
      rows: { read: 1, accepted: 1, unchanged: 0 },
      records,
    });
  });

  it('names figures of an earlier import that the file does not have', async () => {
    const round = RoundId.parse('mobility-tracking/2021-09-30/BA/11');
    const leftOut = [{ round, figures: 12, examples: ['SS0101', 'SS0102'] }];
    const { report } = await importing([GOOD], { applied: { ...NOTHING, leftOut } });
    expect(report.outcome).toBe('unchanged');
    expect(report.notes.find(({ code }) => code === 'notInFile')?.text).toBe(
      '12 figures of earlier imports of round mobility-tracking/2021-09-30/BA/11 are not in this file; they stay stored, for example of SS0101, SS0102. A figure is taken back only by a correction of its source.',
    );
  });

  it('says in which rows the file names what the boundaries do not have', async () => {
    const flag = {
      flag: 'areaNotInBoundaries' as const,
      row: null,
      subject: 'SS06',
      detail: 'two figures',
      remedy: 'Correct the P-code.',
    };
    const elsewhere = { ...flag, subject: 'SS07' };
    const rows = [GOOD, GOOD.replace('SS06', 'SS01'), GOOD.replace('2025', '2024')];
    const { report } = await importing(rows, {
      applied: { ...NOTHING, flags: [flag, elsewhere] },
    });
    expect(report.flags).toEqual([
      { ...flag, row: 2, rows: [2, 4], column: 'admin1Pcode', value: 'SS06' },
      elsewhere,
    ]);
  });

  it('calls it a correction where a stored place is declared in another area', async () => {
    const redeclared = [
      { place: PlaceId.parse('site:1'), before: Pcode.parse('SS01'), after: Pcode.parse('SS99') },
    ];
    const { report } = await importing([GOOD], { applied: { ...NOTHING, redeclared } });
    expect(report.notes.find(({ code }) => code === 'areaCorrected')?.text).toContain(
      'site:1 from SS01 to SS99',
    );
  });

  it.each([
    { dryRun: true, hasBoundaries: false, says: true },
    { dryRun: true, hasBoundaries: true, says: false },
    { dryRun: false, hasBoundaries: false, says: false },
  ])(
    'of a dry run says what it cannot see without boundaries: $dryRun, $hasBoundaries',
    async ({ says, ...circumstances }) => {
      const { report } = await importing([GOOD], circumstances);
      const codes = report.notes.map(({ code }) => code);
      expect(codes.includes('dryRunWithoutBoundaries')).toBe(says);
    },
  );
});
