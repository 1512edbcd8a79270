import { Day, Iso3, Operation, PlaceId } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { examineFile } from '../../examine-file';
import type { KnownPlace, ReadOptions } from '../../result/read-options';

const known = (id: string, names: readonly string[]): KnownPlace => ({
  id: PlaceId.parse(id),
  names,
  codes: [id, id.slice(id.indexOf(':') + 1)],
  countries: [Iso3.parse('UGA'), Iso3.parse('SSD')],
});

const CENTRES = [
  known('centre:CT-1', ['Aruwa transit centre', 'مركز عبور أروى']),
  known('centre:CT-2', ['Belkor']),
  known('centre:CT-3', ['Tsertenya']),
  known('centre:CT-4', ['Chirro']),
  known('centre:CT-5', ['Chirro']),
];
const CROSSINGS = [known('crossing:XP-1', ['Aruwa']), known('crossing:XP-2', ['Elegu'])];

const DAY = Day.parse('2026-05-14');

const read = async (
  rows: readonly string[],
  {
    fileName = 'sheet.csv',
    countries = ['SSD'],
    ...options
  }: ReadOptions & { readonly fileName?: string; readonly countries?: readonly string[] } = {},
) => {
  const operation = Operation.parse({ code: 'test', names: { en: 'Test' }, countries });
  const { result, examination } = await examineFile({
    fileName,
    bytes: new TextEncoder().encode(rows.join('\n')),
    operation,
    options: {
      now: new Date('2026-06-01'),
      knownCentres: CENTRES,
      knownCrossings: CROSSINGS,
      ...options,
    },
  });
  return { result, questions: examination.questions };
};

const countsIn = (result: Awaited<ReturnType<typeof read>>['result']) =>
  result.kind === 'refused'
    ? []
    : result.dataset.centreLogs.flatMap(({ centre, counts }) =>
        counts.map(({ at, kind, value }) => `${centre} ${kind} ${value} ${at}`),
      );

const flowsIn = (result: Awaited<ReturnType<typeof read>>['result']) =>
  result.kind === 'refused' ? [] : result.dataset.flows;

describe('a sheet of people present in centres', () => {
  it.each([
    { header: 'Centre,Present' },
    { header: 'Nom du centre,Effectif' },
    { header: 'Centro;Personas presentes' },
    { header: 'اسم المركز,عدد الموجودين' },
  ])('of two columns is read: $header', async ({ header }) => {
    const rows = ['belkor,0', 'ARUWA Transit-Centre,312', 'CT-3,45'];
    const delimiter = header.includes(';') ? ';' : ',';
    const { result, questions } = await read(
      [header, ...rows.map((row) => row.replace(',', delimiter))],
      { asOf: DAY },
    );
    expect(result).toMatchObject({ kind: 'read', format: 'centre-presence', rejects: [] });
    expect(questions).toEqual([]);
    expect(countsIn(result)).toEqual([
      'centre:CT-2 present 0 2026-05-14',
      'centre:CT-1 present 312 2026-05-14',
      'centre:CT-3 present 45 2026-05-14',
    ]);
  });

  it.each([
    { name: 'presence_2026-05-14.csv', above: [] },
    { name: 'presence_20260514.csv', above: ['printed 2026-05-20'] },
    { name: 'presence 14.05.2026.csv', above: [] },
    { name: 'presence.csv', above: ['People in centres on 14 May 2026'] },
    { name: 'presence.csv', above: ['Situation au 14 mai 2026', ''] },
    { name: 'presence.csv', above: ['5/14/2026'] },
  ])('takes its day from $name $above', async ({ name, above }) => {
    const { result } = await read([...above, 'Centre,Present', 'Belkor,12'], { fileName: name });
    expect(countsIn(result)).toEqual(['centre:CT-2 present 12 2026-05-14']);
    expect(result.kind === 'read' && result.notes.map(({ code }) => code)).toContain('dayFound');
  });

  it.each([
    { name: 'presence.csv', above: [] },
    { name: 'presence.csv', above: ['4/5/2026'] },
    { name: 'presence 2026-05-14 to 2026-05-15.csv', above: [] },
    { name: 'presence 20265514.csv', above: ['31/02/2026'] },
  ])('asks for the day where $name $above does not say it', async ({ name, above }) => {
    const { result } = await read([...above, 'Centre,Present', 'Belkor,12'], { fileName: name });
    expect(result).toMatchObject({ kind: 'refused', rejects: [{ code: 'unknownDate' }] });
  });

  it('takes a merely similar name only once somebody says which centre it is', async () => {
    const rows = ['Centre,Present', 'Tsertenia,45', 'Tsertenia,45', 'Belkor,12'];
    const asked = await read(rows, { asOf: DAY });
    expect(asked.questions).toMatchObject([
      { field: 'place', kind: 'place', value: 'Tsertenia', rows: 2 },
    ]);
    expect(asked.questions[0]?.words[0]).toEqual({
      code: 'Tsertenya (centre:CT-3)',
      word: 'centre:CT-3',
    });
    expect(countsIn(asked.result)).toEqual(['centre:CT-2 present 12 2026-05-14']);
    const values = { place: { Tsertenia: 'centre:CT-3' } };
    const answered = await read(rows.toSpliced(2, 1), { asOf: DAY, values });
    expect(answered.questions).toEqual([]);
    expect(countsIn(answered.result)).toContain('centre:CT-3 present 45 2026-05-14');
  });

  it('asks about a name that two centres have, and about one that none has', async () => {
    const { result, questions } = await read(['Centre,Present', 'Chirro,1', 'Zzz,2', ',3'], {
      asOf: DAY,
    });
    expect(questions.map(({ value }) => value)).toEqual(['Chirro', 'Zzz']);
    expect(questions[0]?.words.slice(0, 2).map(({ word }) => word)).toEqual([
      'centre:CT-4',
      'centre:CT-5',
    ]);
    expect(result.kind === 'read' && result.rejects.map(({ row, code }) => [row, code])).toEqual([
      [2, 'unknownPlace'],
      [3, 'unknownPlace'],
      [4, 'missingPlace'],
    ]);
  });

  it('passes over what is blank, which is not zero, and takes a centre and day once', async () => {
    const { result } = await read(
      [
        'Centre,Date,Present,Capacity',
        'Belkor,2026-05-13,,',
        'Belkor,2026-05-14,7,20',
        'Belkor,2026-05-14,8,',
        'Belkor,2031-01-01,8,',
      ],
      { asOf: DAY },
    );
    expect(countsIn(result)).toEqual([
      'centre:CT-2 present 7 2026-05-14',
      'centre:CT-2 capacity 20 2026-05-14',
    ]);
    expect(result).toMatchObject({ rows: { read: 4, accepted: 1, rejected: 2, skipped: 1 } });
  });
});

describe('a sheet of counts at crossings', () => {
  it.each([
    'Border crossing,In,Out',
    'Point de passage,Entrées,Sorties',
    'Paso fronterizo,Entradas,Salidas',
    'المعبر,الدخول,الخروج',
  ])('is of people passing into and out of the country of the operation: %s', async (header) => {
    const { result, questions } = await read([header, 'Elegu,240,35', 'XP-1,,0'], { asOf: DAY });
    expect(result).toMatchObject({ kind: 'read', format: 'crossing-counts', rejects: [] });
    expect(questions).toEqual([]);
    expect(flowsIn(result)).toMatchObject([
      {
        from: { iso3: 'UGA' },
        to: { iso3: 'SSD' },
        via: 'crossing:XP-2',
        unit: 'crossings',
        measure: 'daily',
        reported: { kind: 'value', value: 240 },
      },
      { from: { iso3: 'SSD' }, to: { iso3: 'UGA' }, reported: { value: 35 } },
      { via: 'crossing:XP-1', from: { iso3: 'SSD' }, reported: { value: 0 } },
    ]);
  });

  it('asks once which side counted, where both are countries of the operation', async () => {
    const rows = ['Crossing,In', 'Elegu,240', 'Aruwa,3'];
    const both = { asOf: DAY, countries: ['SSD', 'UGA'] };
    const asked = await read(rows, both);
    expect(asked.questions).toMatchObject([
      { field: 'country', column: 'In', value: 'SSD / UGA', rows: 2, kind: 'country' },
    ]);
    expect(flowsIn(asked.result)).toEqual([]);
    expect(asked.result).toMatchObject({ rejects: [{ code: 'whichSide' }, { row: 3 }] });
    const values = { country: { 'SSD / UGA': 'UGA' } };
    const answered = await read(rows, { ...both, values });
    expect(answered.questions).toEqual([]);
    expect(flowsIn(answered.result)).toMatchObject([
      { from: { iso3: 'SSD' }, to: { iso3: 'UGA' } },
      { to: { iso3: 'UGA' } },
    ]);
  });

  it('goes by the country that a row says people came into', async () => {
    const { result } = await read(['Crossing,In,Country', 'Elegu,4,UGA', 'Aruwa,5,TCD'], {
      asOf: DAY,
      countries: ['SSD', 'UGA'],
    });
    expect(flowsIn(result)).toMatchObject([{ to: { iso3: 'UGA' } }]);
    expect(result).toMatchObject({ rejects: [{ row: 3, code: 'otherCountry' }] });
  });

  it('is rejected where the crossing joins no country of the operation with another', async () => {
    const abroad = { ...known('crossing:XP-9', ['Far']), countries: [Iso3.parse('TCD')] };
    const { result } = await read(['Crossing,In', 'Far,3', 'Elegu,4'], {
      asOf: DAY,
      knownCrossings: [...CROSSINGS, abroad],
    });
    expect(flowsIn(result)).toHaveLength(1);
    expect(result).toMatchObject({ rejects: [{ row: 2, code: 'noSides' }] });
  });
});
