import { describe, expect, it } from 'vitest';
import { buildWorkbook, type TestSheet } from '../../test/build-workbook';
import { openWorkbook } from './open-workbook';
import { writeArchive } from './write-archive';

const cellsOf = async (sheet: Omit<TestSheet, 'name'>): Promise<readonly unknown[]> => {
  const workbook = await openWorkbook(buildWorkbook([{ name: 'Sheet', ...sheet }]));
  const [entry] = workbook.sheets;
  const grid = entry === undefined ? { rows: [] } : await workbook.read(entry);
  return grid.rows.map(({ cells }) => cells);
};

const oneCell = async (xml: string): Promise<unknown> => (await cellsOf({ rows: [[{ xml }]] }))[0];

describe('openWorkbook', () => {
  it('lists sheets in their order and says which are hidden', async () => {
    const workbook = await openWorkbook(
      buildWorkbook([
        { name: 'Data & notes', rows: [] },
        { name: 'Names', rows: [], state: 'hidden' },
        { name: 'Codes', rows: [], state: 'veryHidden' },
      ]),
    );
    expect(workbook.sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ['Data & notes', false],
      ['Names', true],
      ['Codes', true],
    ]);
  });

  it.each([
    { what: 'a number', xml: '<c><v>4.6956189999999998</v></c>', expected: 4.695619 },
    { what: 'a shared string', xml: '<c t="s"><v>0</v></c>', expected: 'shared' },
    { what: 'runs without phonetic hints', xml: '<c t="s"><v>1</v></c>', expected: 'rich text' },
    {
      what: 'an inline string',
      xml: '<c t="inlineStr"><is><t>Juba</t></is></c>',
      expected: 'Juba',
    },
    { what: 'a formula’s cached number', xml: '<c><f>SUM(A1:A2)</f><v>12</v></c>', expected: 12 },
    { what: 'a formula’s cached text', xml: '<c t="str"><f>A1</f><v>Yei</v></c>', expected: 'Yei' },
    { what: 'a date', xml: '<c s="1"><v>44469</v></c>', expected: '2021-09-30' },
    { what: 'an ISO date', xml: '<c t="d"><v>2021-09-30T00:00:00</v></c>', expected: '2021-09-30' },
    { what: 'a time, which is no date', xml: '<c s="1"><v>0.5</v></c>', expected: 0.5 },
    { what: 'a truth value', xml: '<c t="b"><v>1</v></c>', expected: 'TRUE' },
    { what: 'an error', xml: '<c t="e"><v>#N/A</v></c>', expected: '#N/A' },
  ])('reads $what', async ({ xml, expected }) => {
    expect(await oneCell(xml)).toEqual([expected]);
  });

  it('fills gaps between cells, and ignores cells that are only formatted', async () => {
    const rows = [['a', '', { xml: '<c s="1"/>' }, 'd', { xml: '<c s="1"/>' }]];
    expect(await cellsOf({ rows })).toEqual([['a', '', '', 'd']]);
  });

  it('leaves hidden columns blank', async () => {
    expect(await cellsOf({ rows: [['place', 'secret', 5]], hiddenColumns: [2] })).toEqual([
      ['place', '', 5],
    ]);
  });

  it('keeps the numbers that rows have in the sheet', async () => {
    const workbook = await openWorkbook(buildWorkbook([{ name: 'S', rows: [['a'], [], ['b']] }]));
    const [sheet] = workbook.sheets;
    const grid = sheet === undefined ? { rows: [] } : await workbook.read(sheet);
    expect(grid.rows.at(-1)).toEqual({ number: 3, cells: ['b'] });
  });

  it('peeks at the first rows without reading the others', async () => {
    const rows = Array.from({ length: 5000 }, (_, row) => [row]);
    const workbook = await openWorkbook(buildWorkbook([{ name: 'Long', rows }]));
    const [sheet] = workbook.sheets;
    const peek = sheet === undefined ? { rows: [] } : await workbook.peek(sheet);
    expect(peek.rows).toHaveLength(100);
  });
});

describe('openWorkbook on bad archives', () => {
  const workbook = buildWorkbook([{ name: 'S', rows: [['a', 1]] }]);
  const withSheet = (content: string): Uint8Array =>
    writeArchive([
      {
        name: 'xl/workbook.xml',
        content: '<workbook xmlns:r="x"><sheets><sheet name="S" r:id="rId1"/></sheets></workbook>',
      },
      {
        name: 'xl/_rels/workbook.xml.rels',
        content:
          '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
      },
      { name: 'xl/worksheets/sheet1.xml', content },
    ]);
  const readAll = async (bytes: Uint8Array): Promise<void> => {
    const opened = await openWorkbook(bytes);
    await Promise.all(opened.sheets.map(opened.read));
  };

  it.each([0.2, 0.5, 0.9, 0.99])(
    'refuses a workbook cut off at %d of its length',
    async (share) => {
      const cut = workbook.subarray(0, Math.floor(workbook.length * share));
      await expect(readAll(cut)).rejects.toMatchObject({ reject: { code: 'brokenWorkbook' } });
    },
  );

  it('refuses a sheet that inflates to more than a hundred times its size', async () => {
    const bomb = withSheet(
      `<worksheet><sheetData>${' '.repeat(20_000_000)}</sheetData></worksheet>`,
    );
    expect(bomb.length).toBeLessThan(50_000);
    await expect(readAll(bomb)).rejects.toMatchObject({ reject: { code: 'inflatesTooFar' } });
  });

  it('refuses an archive that declares less than it inflates to', async () => {
    const honest = withSheet(`<worksheet>${'x'.repeat(400_000)}</worksheet>`);
    const liar = Buffer.from(honest);
    const size = Buffer.alloc(4);
    size.writeUInt32LE('<worksheet></worksheet>'.length + 400_000);
    const small = Buffer.alloc(4);
    small.writeUInt32LE(1000);
    for (let at = liar.indexOf(size); at !== -1; at = liar.indexOf(size, at + 4)) {
      small.copy(liar, at);
    }
    await expect(readAll(liar)).rejects.toMatchObject({ reject: { code: 'brokenWorkbook' } });
  });

  it('refuses an archive of more than 200 entries', async () => {
    const many = Array.from({ length: 201 }, (_, index) => ({ name: `p${index}`, content: '' }));
    await expect(readAll(writeArchive(many))).rejects.toMatchObject({
      reject: { code: 'tooManyEntries' },
    });
  });

  it('refuses a document type, through which entities could expand without end', async () => {
    const laughing = withSheet('<!DOCTYPE x [<!ENTITY a "ha">]><worksheet>&a;</worksheet>');
    await expect(readAll(laughing)).rejects.toMatchObject({ reject: { code: 'documentType' } });
  });

  it('refuses XML that is not well formed', async () => {
    await expect(readAll(withSheet('<worksheet><sheetData></worksheet>'))).rejects.toMatchObject({
      reject: { code: 'brokenWorkbook' },
    });
  });

  it('refuses a sheet with a value beyond 2,000 columns', async () => {
    const far =
      '<worksheet><sheetData><row r="1"><c r="XFD1"><v>1</v></c></row></sheetData></worksheet>';
    await expect(readAll(withSheet(far))).rejects.toMatchObject({
      reject: { code: 'tooManyColumns' },
    });
  });
});
