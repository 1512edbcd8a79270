import { numberOrNull } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { noteCodes, readWell, rejectCodes } from '../../../test/text-file';

const COLUMNS = [
  'id',
  'operation',
  'admin0Pcode',
  'admin1Pcode',
  'admin2Pcode',
  'adminLevel',
  'numPresentIdpInd',
  'reportingDate',
  'roundNumber',
  'displacementReason',
  'numberMales',
  'numberFemales',
  'idpOriginAdmin1Name',
  'idpOriginAdmin1Pcode',
  'assessmentType',
] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], string | number>>;

const A_ROW: Row = {
  operation: 'Mobility Tracking',
  admin0Pcode: 'SSD',
  admin1Pcode: 'SS06',
  admin2Pcode: 'SS0609',
  adminLevel: 2,
  numPresentIdpInd: 250_889,
  reportingDate: '2025-02-28T00:00:00',
  roundNumber: 16,
  displacementReason: 'Conflict',
  idpOriginAdmin1Name: 'Unity',
  idpOriginAdmin1Pcode: 'SS06',
  assessmentType: 'BA',
};

const csvOf = (...rows: readonly Row[]): string =>
  [COLUMNS, ...rows.map((row) => COLUMNS.map((column) => ({ ...A_ROW, ...row })[column] ?? ''))]
    .map((cells) => cells.join(','))
    .join('\n');

describe('dtm-api', () => {
  it('remembers in which cell each area is named', async () => {
    const { named } = await readWell(csvOf(A_ROW, { ...A_ROW, admin2Pcode: 'SS9999' }));
    expect(named.map(({ row, column, value }) => [row, column, value])).toEqual([
      [2, 'admin2Pcode', 'SS0609'],
      [3, 'admin2Pcode', 'SS9999'],
    ]);
  });

  it('makes of a row a part of its area’s figure, with round, reason and origin', async () => {
    const { dataset } = await readWell(csvOf({}));
    expect(dataset.rounds).toEqual([
      expect.objectContaining({
        id: 'mobility-tracking/2025-02-28/BA/16',
        series: 'Mobility Tracking',
        method: 'baseline',
        number: 16,
      }),
    ]);
    expect(dataset.figures).toEqual([
      expect.objectContaining({
        subject: { kind: 'area', pcode: 'SS0609', level: 2 },
        group: 'idp',
        isPart: true,
        reason: 'Conflict',
        origin: { country: 'SSD', pcode: 'SS06', name: 'Unity' },
        sex: null,
        round: 'mobility-tracking/2025-02-28/BA/16',
        asOf: '2025-02-28',
      }),
    ]);
    expect(dataset.sources[0]?.attribution).toContain('Displacement Tracking Matrix');
  });

  it('tells an origin that is not available from a figure without origins', async () => {
    const nothing = { idpOriginAdmin1Name: 'Not available', idpOriginAdmin1Pcode: 'Not available' };
    const { dataset } = await readWell(csvOf(nothing));
    expect(dataset.figures[0]?.origin).toEqual({ country: null, pcode: null, name: null });
  });

  it.each([
    { row: { adminLevel: '', admin1Pcode: '', admin2Pcode: '' }, pcode: 'SSD', level: 0 },
    { row: { adminLevel: '', admin2Pcode: '' }, pcode: 'SS06', level: 1 },
    { row: { adminLevel: '' }, pcode: 'SS0609', level: 2 },
    { row: { adminLevel: 1 }, pcode: 'SS06', level: 1 },
  ])('is about $pcode of level $level', async ({ row, pcode, level }) => {
    const { dataset } = await readWell(csvOf(row));
    expect(dataset.figures[0]?.subject).toEqual({ kind: 'area', pcode, level });
  });

  it('keeps zero a number and a blank unknown', async () => {
    const { dataset, rows } = await readWell(
      csvOf({ numPresentIdpInd: 0 }, { numPresentIdpInd: '', admin2Pcode: 'SS0601' }),
    );
    expect(rows.accepted).toBe(2);
    expect(dataset.figures.map(({ reported }) => reported)).toEqual([
      { kind: 'value', value: 0 },
      { kind: 'absent', absence: 'unknown' },
    ]);
  });

  it('reads counts and rounds written as floats', async () => {
    const { dataset } = await readWell(
      csvOf({ id: '46767.0', numPresentIdpInd: '46767.0', roundNumber: '16.0' }),
    );
    expect(dataset.figures.map(({ reported }) => numberOrNull(reported))).toEqual([46_767]);
    expect(dataset.rounds[0]?.number).toBe(16);
  });

  it('gives women and men only where the row has them, apart from the total', async () => {
    const { dataset } = await readWell(
      csvOf({ numPresentIdpInd: 100, numberMales: 40, numberFemales: 60 }),
    );
    const all = dataset.figures.map(({ sex, reported }) => [sex, numberOrNull(reported)]);
    expect(all).toEqual([
      [null, 100],
      ['female', 60],
      ['male', 40],
    ]);
  });

  it.each([
    { type: 'BA', method: 'baseline' },
    { type: 'SA', method: 'siteAssessment' },
    { type: 'ETT', method: 'eventTracking' },
    { type: 'XY', method: 'estimate' },
    { type: '', method: 'estimate' },
  ])('takes the assessment type "$type" for $method', async ({ type, method }) => {
    const { dataset } = await readWell(csvOf({ assessmentType: type }));
    expect(dataset.rounds[0]?.method).toBe(method);
  });

  it('does not count a row twice that repeats another in all but its id', async () => {
    const { dataset, flags, rows, notes } = await readWell(
      csvOf({ id: 1 }, { id: 2 }, { id: 3, displacementReason: 'Natural disaster' }),
    );
    expect(dataset.figures).toHaveLength(2);
    expect(flags).toEqual([
      expect.objectContaining({ flag: 'duplicateRow', row: 3, subject: 'SS0609' }),
    ]);
    expect(rows).toMatchObject({ accepted: 2, skipped: 1 });
    expect(notes.map(({ text }) => text)).toEqual([
      '1 row passed over: each repeats an earlier row and is counted once.',
    ]);
  });

  it('rejects rows that differ in the number alone, and adds neither', async () => {
    const other = { admin2Pcode: 'SS0601', numPresentIdpInd: 7, reportingDate: '2024-09-30' };
    const { dataset, rows, rejects } = await readWell(
      csvOf({ numPresentIdpInd: 1234 }, { numPresentIdpInd: 5555 }, other),
    );
    const reason =
      'Rows agree in all but the number (row 2: 1234; row 3: 5555), and nothing says which is right.';
    expect(rejects).toMatchObject([
      { row: 2, column: 'numPresentIdpInd', value: '1234', code: 'contradictingRows', reason },
      { row: 3, column: 'numPresentIdpInd', value: '5555', code: 'contradictingRows', reason },
    ]);
    expect(rows).toMatchObject({ accepted: 1, rejected: 2, skipped: 0 });
    expect(dataset.figures.map(({ reported }) => numberOrNull(reported))).toEqual([7]);
    expect(dataset.rounds.map(({ reportingDate }) => reportingDate)).toEqual(['2024-09-30']);
  });

  it('rejects a reporting date after tomorrow, and takes the other rows', async () => {
    const options = { now: new Date('2025-03-01T12:00:00Z') };
    const { dataset, rejects } = await readWell(
      csvOf({}, { reportingDate: '2025-03-02' }, { reportingDate: '2099-01-01' }),
      { options },
    );
    expect(dataset.rounds.map(({ reportingDate }) => reportingDate)).toEqual([
      '2025-02-28',
      '2025-03-02',
    ]);
    expect(rejects).toEqual([
      {
        row: 4,
        column: 'reportingDate',
        value: '2099-01-01',
        code: 'futureDate',
        reason: 'The date lies in the future.',
        remedy: 'Check the year.',
      },
    ]);
  });

  it('does not take a reused id for a repetition', async () => {
    const { dataset } = await readWell(csvOf({ id: 42 }, { id: 42, admin2Pcode: 'SS0601' }));
    expect(dataset.figures).toHaveLength(2);
  });

  it.each([
    { row: { admin2Pcode: '' }, code: 'missingPcode' },
    { row: { admin2Pcode: '0609' }, code: 'badPcode' },
    { row: { admin2Pcode: 'XX9999' }, code: 'unknownPcode' },
    { row: { adminLevel: 3 }, code: 'unknownLevel' },
    { row: { admin0Pcode: 'South Sudan' }, code: 'unknownCountry' },
    { row: { admin0Pcode: '' }, code: 'unknownCountry' },
    { row: { operation: '' }, code: 'missingRound' },
    { row: { reportingDate: '' }, code: 'missingRound' },
    { row: { reportingDate: '31/02/2025' }, code: 'noSuchDay' },
    { row: { numPresentIdpInd: '1.234' }, code: 'ambiguousNumber' },
    { row: { numPresentIdpInd: '-3' }, code: 'negativeNumber' },
    { row: { numberMales: 'half' }, code: 'notANumber' },
  ])('rejects one row as $code and takes the others', async ({ row, code }) => {
    const result = await readWell(csvOf({}, row, { admin2Pcode: 'SS0601' }));
    expect(rejectCodes(result)).toEqual([`3 ${code}`]);
    expect(result.rows).toMatchObject({ accepted: 2, rejected: 1 });
    expect(result.dataset.figures).toHaveLength(2);
  });

  it('takes an area under the letters of another country as part of the one that lists it', async () => {
    const { dataset, rejects } = await readWell(
      csvOf({ admin1Pcode: 'SD19', admin2Pcode: 'SD19001' }),
    );
    expect(rejects).toEqual([]);
    expect(dataset.figures[0]?.subject).toEqual({ kind: 'area', pcode: 'SD19001', level: 2 });
  });

  it('reads a bare list of JSON records and an envelope alike', async () => {
    const record = { ...A_ROW, numPresentIdpInd: 5 };
    const bare = await readWell(JSON.stringify([record]));
    const wrapped = await readWell(
      JSON.stringify({ isSuccess: true, errorMessages: [], result: [record] }),
    );
    expect(bare.dataset.figures).toEqual(wrapped.dataset.figures);
    expect(bare.dataset.figures[0]).toMatchObject({ reported: { value: 5 } });
  });

  it('notes dates whose order of day and month nothing proves', async () => {
    const result = await readWell(csvOf({ reportingDate: '1/2/2025' }));
    expect(result.dataset.figures[0]?.asOf).toBe('2025-02-01');
    expect(noteCodes(result)).toEqual(['ambiguousDates']);
  });
});
