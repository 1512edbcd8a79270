import {
  LANGUAGES,
  Operation,
  PlaceId,
  TEMPLATE_ENDINGS,
  TEMPLATE_KINDS,
  type TemplateKind,
} from '@waystation/domain';
import { loadMessages } from '@waystation/i18n';
import { examineFile, inReadingOrder, TABLE_FORMATS, writeWorkbook } from '@waystation/ingest';
import { describe, expect, it } from 'vitest';
import { templateAsCsv } from './template-as-csv';
import { getTemplate } from './template-route';
import { exampleOf, type ToldTemplate, toldTemplate } from './told-template';
import { writeTemplate } from './write-template';

const operation = Operation.parse({
  code: 'test',
  names: { en: 'Test' },
  countries: ['SSD', 'UGA'],
});

const known = (kind: string, name: string) => ({
  id: PlaceId.parse(`${kind}:ARUWA`),
  names: [name],
  codes: ['ARUWA'],
  countries: operation.countries,
});

const options = {
  now: new Date('2026-06-01'),
  knownCentres: [known('centre', 'Aruwa transit centre')],
  knownCrossings: [known('crossing', 'Aruwa')],
};

const examine = (fileName: string, bytes: Uint8Array) =>
  examineFile({ fileName, bytes, operation, options });

/** The template with one row typed below the example, as a spreadsheet program saves it. */
const filled = (told: ToldTemplate, ending: (typeof TEMPLATE_ENDINGS)[number]): Uint8Array => {
  const { columns } = told.template;
  const typed = columns.map(({ example }) => example);
  if (ending === 'csv') {
    const row = typed.map((cell) => `"${cell}"`).join(',');
    return Buffer.concat([templateAsCsv(told), Buffer.from(`${row}\r\n`)]);
  }
  const plain = { textColumns: [], offered: [], frozenRows: 0, isRightToLeft: false };
  const rows = [
    columns.map(told.headerOf),
    columns.map(({ tag }) => tag),
    columns.map((column, index) => exampleOf(told, column, index)),
    typed,
  ];
  return writeWorkbook([
    { ...plain, name: 'Sheet1', rows: rows.map((cells) => ({ style: 'plain', cells })) },
  ]);
};

const read = async (kind: TemplateKind, ending: 'xlsx' | 'csv', language: 'en' | 'ar') => {
  const told = await toldTemplate(kind, language);
  const { result, examination } = await examine(`filled.${ending}`, filled(told, ending));
  if (result.kind === 'refused') {
    throw new Error(JSON.stringify(result.rejects));
  }
  return { ...result, examination };
};

describe.each(TEMPLATE_KINDS)('the template of %s', (kind) => {
  it.each(
    LANGUAGES.flatMap((language) => TEMPLATE_ENDINGS.map((ending) => ({ language, ending }))),
  )('in $language as $ending, filled in, is read without a question', async (asked) => {
    const { language, ending } = asked;
    const told = await toldTemplate(kind, language);
    const { result, examination } = await examine(`x.${ending}`, filled(told, ending));
    expect(result).toMatchObject({
      kind: 'read',
      format: kind,
      rejects: [],
      rows: { accepted: 1, rejected: 0 },
    });
    expect(examination.questions).toEqual([]);
    expect(examination.inspection.columns.filter(({ isPersonal }) => isPersonal)).toEqual([]);
    expect(examination.inspection.mayBeKept).toBe(true);
    const english = await read(kind, 'csv', 'en');
    expect(result.kind === 'read' && result.dataset).toEqual(english.dataset);
    expect(result.kind === 'read' && result.notes.map(({ code }) => code)).toContain('exampleRows');
  });

  it('as it comes holds nothing to read in: its example is none', async () => {
    const notFilled = await writeTemplate({ kind, language: 'ar', ending: 'xlsx' });
    const { result } = await examine('empty.xlsx', notFilled);
    expect(result).toMatchObject({ kind: 'refused', rejects: [{ code: 'noRows' }] });
  });

  it('has words for every column and every word of its lists, short enough for a drop-down', async () => {
    const keys = Object.keys(await loadMessages('en'));
    const { template } = await toldTemplate(kind, 'en');
    for (const { field, words } of template.columns) {
      expect(keys).toContain(`import.field.${field}`);
      for (const [, code] of words?.words ?? []) {
        expect(keys).toContain(`${words?.of}.${code}`);
      }
      const offered = words?.isMany === false ? words.words.map(([word]) => word) : [];
      expect(offered.join(',').length).toBeLessThanOrEqual(255);
      expect(offered.join('')).not.toContain(',');
    }
    const tags = template.columns.map(({ tag }) => tag);
    expect(new Set(tags).size).toBe(tags.length);
  });
});

describe('templates', () => {
  it('are those of every format that has one', () => {
    const ids = TABLE_FORMATS.flatMap(({ id, template }) => (template === undefined ? [] : [id]));
    expect([...TEMPLATE_KINDS].toSorted()).toEqual(ids.toSorted());
  });

  it('sent together are read in the order in which they need each other', async () => {
    const kinds = ['ocha-3w', 'sourced-presence', 'sourced-centres'] as const;
    const files = await Promise.all(
      kinds.map(async (kind) => ({ kind, bytes: filled(await toldTemplate(kind, 'ar'), 'csv') })),
    );
    const sorted = (await inReadingOrder(files)).map(({ kind }) => kind);
    expect(sorted).toEqual(['sourced-centres', 'sourced-presence', 'ocha-3w']);
  });

  it('are answered as files in the language asked for, and unknown ones with what there is', async () => {
    const request = new Request('http://localhost/import/template/x?lang=fr');
    const answer = await getTemplate(request, 'ocha-3w.csv');
    expect(answer.headers.get('content-disposition')).toContain('waystation-ocha-3w-fr.csv');
    expect(await answer.text()).toContain('Secteur');
    const unknown = await getTemplate(request, 'ocha-3w.pdf');
    expect([unknown.status, await unknown.json()]).toMatchObject([
      404,
      { code: 'unknownTemplate' },
    ]);
  });
});
