import { Day, Operation } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { examineFile } from './examine-file';
import type { ReadOptions } from './result/read-options';

const operation = Operation.parse({ code: 'test', names: { en: 'Test' }, countries: ['SSD'] });

const examine = (rows: readonly string[], options: ReadOptions = {}) =>
  examineFile({
    fileName: 'camps.csv',
    bytes: new TextEncoder().encode(rows.join('\n')),
    operation,
    options: { asOf: Day.parse('2021-09-30'), ...options },
  });

const OWN_HEADER = 'Camp code,Camp,County,Y,X,People,Phone';
const ROWS = ['A1,Aweri,SS0101,8.5,30.3,420,+211 912 345 678', 'A2,Belkor,SS0102,8.4,31.4,-3,x'];

const COLUMNS = { id: 0, name: 1, admin2Pcode: 2, latitude: 3, longitude: 4, idpIndividuals: 5 };
const mapping = { sheet: null, headerRow: 1, columns: COLUMNS };

const fieldsIn = ({ examination }: Awaited<ReturnType<typeof examine>>) =>
  examination.inspection.columns.flatMap(({ field, reason }) =>
    field === null ? [] : [`${field} ${reason}`],
  );

describe('a file under headers that no format knows', () => {
  it('is a question: its columns, and the kinds of data that it could be, nearest first', async () => {
    const { result, examination } = await examine([OWN_HEADER, ...ROWS]);
    expect(result).toMatchObject({ kind: 'refused', rejects: [{ code: 'unknownFormat' }] });
    expect(examination.inspection).toMatchObject({ format: null, headerRow: 1, delimiter: ',' });
    expect(examination.inspection.columns[1]).toMatchObject({ name: 'Camp', field: null });
    expect(examination.inspection.offers[0]?.missing).not.toEqual([]);
  });

  it('is read once somebody says which column is what', async () => {
    const examined = await examine([OWN_HEADER, ...ROWS], { format: 'dtm-sites', mapping });
    expect(examined.result).toMatchObject({ kind: 'read', rows: { accepted: 1, rejected: 1 } });
    expect(fieldsIn(examined)).toContain('idpIndividuals chosen');
    expect(examined.examination.preview.rows).toMatchObject([
      { row: 2, state: 'accepted' },
      { row: 3, state: 'rejected' },
    ]);
    expect(examined.examination.totals).toMatchObject([{ of: 'places', value: 420, subjects: 1 }]);
  });

  it('shows values of the columns that are read, and of no other', async () => {
    const examplesIn = ({ examination }: Awaited<ReturnType<typeof examine>>) =>
      examination.inspection.columns.map(({ examples }) => examples);
    const unread = await examine([OWN_HEADER, ...ROWS]);
    expect(examplesIn(unread).flat()).toEqual([]);
    const { admin2Pcode, ...columns } = COLUMNS;
    const part = await examine([OWN_HEADER, ...ROWS], {
      format: 'dtm-sites',
      mapping: { ...mapping, columns },
    });
    expect(examplesIn(part)[1]).toEqual(['Aweri', 'Belkor']);
    expect(examplesIn(part)[admin2Pcode]).toEqual([]);
  });

  it('names rows and columns of the file itself in what it rejects', async () => {
    const { result } = await examine([OWN_HEADER, ...ROWS], { format: 'dtm-sites', mapping });
    expect(result.rejects).toMatchObject([{ row: 3, column: 'People', value: '-3' }]);
  });

  it('gives nobody a column that looks personal, whatever it is assigned to', async () => {
    const columns = { ...COLUMNS, name: 6 };
    const examined = await examine([OWN_HEADER, ...ROWS], {
      format: 'dtm-sites',
      mapping: { ...mapping, columns },
    });
    expect(JSON.stringify(examined)).not.toContain('912 345');
    expect(fieldsIn(examined).join()).not.toContain('name ');
  });

  it.each([
    { what: 'a needed field', columns: { id: 0 }, headerRow: 1, code: 'fieldsMissing' },
    { what: 'the header', columns: COLUMNS, headerRow: 99, code: 'mappingDoesNotFit' },
  ])('is refused where the assignment misses $what', async ({ columns, headerRow, code }) => {
    const { result } = await examine([OWN_HEADER, ...ROWS], {
      format: 'dtm-sites',
      mapping: { sheet: null, headerRow, columns },
    });
    expect(result).toMatchObject({ kind: 'refused', rejects: [{ code }] });
  });
});

describe('values that the reader does not know', () => {
  const header = `${OWN_HEADER},Kind,Open`;
  const columnsWithKind = { ...COLUMNS, type: 7, status: 8 };
  const rows = [
    'A1,Aweri,SS0101,8.5,30.3,420,,Ecole,oui',
    'A2,Belkor,SS0102,8.4,31.4,130,,ECOLE,Oui',
    'A3,Chirro,Juba?,8.6,32.1,90,,Planned camp,open',
  ];
  const told = (values: ReadOptions['values'] = {}) =>
    examine([header, ...rows], {
      format: 'dtm-sites',
      mapping: { ...mapping, columns: columnsWithKind },
      values,
    });

  it('are asked about once each, with what they can be', async () => {
    const { examination } = await told();
    expect(examination.questions).toMatchObject([
      { field: 'status', column: 'Open', value: 'oui', rows: 2, kind: 'siteStatus' },
      { field: 'type', column: 'Kind', value: 'Ecole', rows: 2, kind: 'siteType' },
      { field: 'admin2Pcode', column: 'County', value: 'Juba?', rows: 1, kind: 'pcode', words: [] },
    ]);
    expect(examination.questions[0]?.words).toEqual([
      { code: 'open', word: 'open' },
      { code: 'closed', word: 'closed' },
    ]);
  });

  it('are read as somebody says, in every row and however they are written', async () => {
    const { result, examination } = await told({
      type: { ecole: 'collectiveCentre' },
      status: { OUI: 'open' },
      admin2Pcode: { 'Juba?': 'SS0101' },
    });
    expect(examination.questions).toEqual([]);
    expect(result).toMatchObject({ kind: 'read', rows: { accepted: 3, rejected: 0 }, flags: [] });
    const sites = result.kind === 'read' ? result.dataset.sites : [];
    expect(sites.map(({ type, status }) => `${type} ${status}`)).toEqual([
      'collectiveCentre open',
      'collectiveCentre open',
      'plannedCamp open',
    ]);
    expect(sites[2]?.place.declaredArea).toBe('SS0101');
  });

  it("are still the file's own where what was said of them is no answer", async () => {
    const { result, examination } = await told({ admin2Pcode: { 'juba?': 'Juba' } });
    expect(examination.questions).toContainEqual(
      expect.objectContaining({ field: 'admin2Pcode', value: 'Juba?' }),
    );
    expect(result.rejects).toMatchObject([{ row: 4, column: 'County', value: 'Juba?' }]);
  });
});

describe('the file itself', () => {
  it.each([
    { what: 'nothing is about persons', header: 'Camp,People', row: 'Aweri,12', expected: true },
    { what: 'a header names persons', header: 'Camp,Phone', row: 'Aweri,x', expected: false },
    { what: 'a cell does', header: 'Camp,Note', row: 'Aweri,a.deng@example.org', expected: false },
  ])('may be kept: $expected, where $what', async ({ header, row, expected }) => {
    const { examination } = await examine([header, row]);
    expect(examination.inspection.mayBeKept).toBe(expected);
  });
});

describe('a file with HXL hashtags', () => {
  const TAGS = '#loc+code,#loc+name,#adm2 +code,#geo+lat,#geo+lon,#affected+ind+idps,';

  it('is recognised by them where its headers are unknown', async () => {
    const examined = await examine([OWN_HEADER, TAGS, ...ROWS]);
    expect(examined.examination.inspection).toMatchObject({
      format: { id: 'dtm-sites', reason: 'tag' },
      headerRow: 1,
      tagRow: 2,
    });
    expect(fieldsIn(examined)).toContain('idpIndividuals tag');
    expect(examined.result).toMatchObject({ kind: 'read', rows: { accepted: 1 } });
  });

  it('is recognised by them where they are its only header', async () => {
    const { result } = await examine([TAGS, ...ROWS]);
    expect(result).toMatchObject({ kind: 'read', format: 'dtm-sites' });
  });
});
