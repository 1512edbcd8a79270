import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { writeArchive } from '#xlsx/write-archive';
import { buildWorkbook } from '../test/build-workbook';
import { readWell, refusalOf } from '../test/text-file';
import { DOCUMENT_FORMATS, TABLE_FORMATS } from './registry';

const HEADER = 'operation,admin0Pcode,numPresentIdpInd,reportingDate,roundNumber,assessmentType';
const ROW = 'Mobility Tracking,SSD,2017236,2021-09-30,11,BA';

describe('readFile', () => {
  it.each([
    { what: 'an empty file', content: '', code: 'emptyFile' },
    { what: 'a file of blanks', content: ' \n\t\n ', code: 'emptyFile' },
    { what: 'a header without rows', content: HEADER, code: 'noRows' },
    {
      what: 'a header with blank and totals rows',
      content: `${HEADER}\n,,,,\nTotal,,5`,
      code: 'noRows',
    },
    { what: 'columns that no format knows', content: 'a,b\n1,2', code: 'unknownFormat' },
    { what: 'a web page', content: '<!DOCTYPE html><html></html>', code: 'webPage' },
    { what: 'a PDF', content: '%PDF-1.7\n', code: 'pdf' },
    {
      what: 'an old workbook',
      content: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2),
      code: 'oldExcel',
    },
    { what: 'a gzip file', content: gzipSync(`${HEADER}\n${ROW}`), code: 'compressed' },
    { what: 'bytes', content: Uint8Array.of(1, 0, 0, 2, 0, 0, 0, 3), code: 'notText' },
    { what: 'JSON that is cut off', content: '{"result": [{"operation": "Mob', code: 'brokenJson' },
    { what: 'JSON without a list', content: '{"message": "not found"}', code: 'unknownFormat' },
    {
      what: 'a million columns',
      content: `${HEADER},${'x,'.repeat(1e6)}\n${ROW}`,
      code: 'tooManyColumns',
    },
    { what: 'an unclosed quote', content: `${HEADER}\n"${ROW}`, code: 'unclosedQuote' },
    {
      what: 'a zip of files',
      content: writeArchive([{ name: 'a.csv', content: ROW }]),
      code: 'zipNotWorkbook',
    },
  ])('refuses $what as $code, with a reason and a remedy', async ({ content, code }) => {
    const refusal = await refusalOf(content);
    expect(refusal.code).toBe(code);
    expect(refusal.reason).toMatch(/\.$/);
    expect(refusal.remedy).toMatch(/\.$/);
  });

  it.each([
    { what: 'commas', text: `${HEADER}\n${ROW}` },
    { what: 'semicolons', text: `${HEADER}\n${ROW}`.replaceAll(',', ';') },
    { what: 'tabs', text: `${HEADER}\n${ROW}`.replaceAll(',', '\t') },
    { what: 'a byte order mark and CRLF', text: `\ufeff${HEADER}\r\n${ROW}\r\n` },
    { what: 'title rows above the header', text: `DTM South Sudan\n\n${HEADER}\n${ROW}` },
    { what: 'a grand total', text: `${HEADER}\n${ROW}\nGrand Total,,2017236,,,` },
    {
      what: 'HXL hashtags',
      text: `${HEADER}\n#operation,#country,#affected,#date,#round,#type\n${ROW}`,
    },
  ])('reads the same figure from a file with $what', async ({ text }) => {
    const { format, dataset } = await readWell(text);
    expect(format).toBe('dtm-api');
    expect(dataset.figures).toEqual([
      expect.objectContaining({
        asOf: '2021-09-30',
        reported: { kind: 'value', value: 2_017_236 },
      }),
    ]);
  });

  it('counts rows as a spreadsheet shows them: read = accepted + rejected + skipped', async () => {
    const text = `A title\n${HEADER}\n${ROW}\n\nM,SSD,many,2021-09-30,11,BA\nTotal,,9,,,`;
    const { rows, rejects } = await readWell(text);
    expect(rows).toEqual({ read: 4, accepted: 1, unchanged: 0, rejected: 1, skipped: 2 });
    expect(rejects).toEqual([
      expect.objectContaining({
        row: 5,
        column: 'numPresentIdpInd',
        value: 'many',
        code: 'notANumber',
      }),
    ]);
  });

  it('lists a thousand rejects at most, and counts all of them', async () => {
    const bad = 'M,SSD,many,2021-09-30,11,BA\n'.repeat(1500);
    const { rows, rejects } = await readWell(`${HEADER}\n${ROW}\n${bad}`);
    expect(rejects).toHaveLength(1000);
    expect(rows).toMatchObject({ accepted: 1, rejected: 1500 });
  });

  it('says when a file is not UTF-8', async () => {
    const { notes } = await readWell(Buffer.from(`${HEADER},note\n${ROW},Réfugiés`, 'latin1'));
    expect(notes).toEqual([{ code: 'encoding', text: expect.stringContaining('Windows-1252') }]);
  });

  it('never lets a value of a personal column out, not even in a reject', async () => {
    const text = `${HEADER},Phone\nM,SSD,many,2021-09-30,11,+211 912 345 678`;
    const result = await readWell(`${text}\n${ROW},+211 912 000 000`);
    expect(JSON.stringify(result)).not.toContain('912');
    expect(result.notes.map(({ code }) => code)).toEqual(['personalColumns']);
  });

  it('insists on a format where one is named', async () => {
    const as = (format: string) => ({ options: { format } });
    expect((await refusalOf(`${HEADER}\n${ROW}`, as('dtm-sites'))).code).toBe('unknownFormat');
    expect((await readWell(`${HEADER}\n${ROW}`, as('dtm-api'))).format).toBe('dtm-api');
    const none = await refusalOf(`${HEADER}\n${ROW}`, as('kml'));
    expect(none.code).toBe('noSuchFormat');
    expect(none.remedy).toContain('dtm-sites');
  });

  it('reads a workbook like a text table, by the sheet that a format knows', async () => {
    const cells = ROW.split(',').map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell));
    const sheets = [
      { name: 'Read me', rows: [['Some notes']] },
      { name: 'Any name', rows: [['Title'], HEADER.split(','), cells] },
    ];
    const { dataset, notes } = await readWell(buildWorkbook(sheets), { fileName: 'a.xlsx' });
    expect(dataset.figures).toHaveLength(1);
    expect(notes).toEqual([{ code: 'sheet', text: 'The sheet "Any name" was read.' }]);
  });

  it('has formats with ids and titles of their own', () => {
    const formats = [...TABLE_FORMATS, ...DOCUMENT_FORMATS];
    expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length);
    expect(new Set(formats.map(({ title }) => title)).size).toBe(formats.length);
  });
});
