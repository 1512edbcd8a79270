import { describe, expect, it } from 'vitest';
import { anOperation } from '../../../test/shared-data';
import { readWell, rejectCodes } from '../../../test/text-file';

const LIBYA = { operation: anOperation('LBY', 'TUN', 'EGY') };
const SOURCE = 'source_id,source_title,publisher,doc_date,url,confidence_note';
const CITED = 'UNHCR-U8,Update 8,UNHCR,2011-03-13,https://www.unhcr.org/u8,high';

const csvOf = (columns: string, ...rows: readonly string[]): string =>
  [`${columns},${SOURCE}`, ...rows.map((row) => `${row},${CITED}`)].join('\n');

const ARRIVALS =
  'date_as_of,date_precision,date_from,country_iso3,crossing_or_place,category,category_as_published,measure,persons,qualifier,series';
const AN_ARRIVAL =
  '2011-03-13,day,2011-02-20,TUN,,total,,cumulative,137405,exact,IOM all crossings';

describe('a sourced table of arrivals', () => {
  it('makes of a row a flow from Libya with its source', async () => {
    const { format, dataset } = await readWell(csvOf(ARRIVALS, AN_ARRIVAL), LIBYA);
    expect(format).toBe('sourced-arrivals');
    expect(dataset.flows).toEqual([
      expect.objectContaining({
        from: { kind: 'country', iso3: 'LBY' },
        to: { kind: 'country', iso3: 'TUN' },
        kind: 'arrival',
        measure: 'cumulative',
        unit: 'crossings',
        category: 'total',
        group: 'mixed',
        asOf: '2011-03-13',
        asOfPrecision: 'day',
        periodStart: '2011-02-20',
        source: 'UNHCR-U8',
        confidence: 'high',
      }),
    ]);
    expect(dataset.sources).toEqual([
      expect.objectContaining({
        id: 'UNHCR-U8',
        title: 'Update 8',
        url: 'https://www.unhcr.org/u8',
      }),
    ]);
  });

  it('cites a source that is already known without sending a shorter record of it', async () => {
    const first = await readWell(csvOf(ARRIVALS, AN_ARRIVAL), LIBYA);
    const knownSources = first.dataset.sources.map(({ id }) => id);
    const again = await readWell(csvOf(ARRIVALS, AN_ARRIVAL), {
      ...LIBYA,
      options: { knownSources },
    });
    expect(again.dataset.sources).toEqual([]);
    expect(again.dataset.flows).toEqual(first.dataset.flows);
  });

  it.each([
    { date: '2011-05', precision: 'month', expected: ['2011-05-31', 'month'] },
    { date: '2011', precision: 'year', expected: ['2011-12-31', 'year'] },
    { date: '2011-12-31', precision: 'month', expected: ['2011-12-31', 'month'] },
    { date: '2011-03-15', precision: 'inferred', expected: ['2011-03-15', 'day'] },
  ])('dates "$date" ($precision) to $expected', async ({ date, precision, expected }) => {
    const row = AN_ARRIVAL.replace('2011-03-13,day', `${date},${precision}`);
    const { dataset } = await readWell(csvOf(ARRIVALS, row), LIBYA);
    expect(dataset.flows.map(({ asOf, asOfPrecision }) => [asOf, asOfPrecision])).toEqual([
      expected,
    ]);
  });

  it.each([
    { words: 'about', qualifier: 'about' },
    { words: 'nearly', qualifier: 'about' },
    { words: 'more than', qualifier: 'moreThan' },
    { words: 'up to', qualifier: 'atMost' },
    { words: 'range low', qualifier: 'rangeLow' },
  ])('takes "$words" for $qualifier', async ({ words, qualifier }) => {
    const { dataset } = await readWell(csvOf(ARRIVALS, AN_ARRIVAL.replace('exact', words)), LIBYA);
    expect(dataset.flows[0]?.qualifier).toBe(qualifier);
  });

  it.each([
    { from: '137405', to: '', code: 'missingCount' },
    { from: '137405', to: '137.405', code: 'ambiguousNumber' },
    { from: '137405', to: '-5', code: 'negativeNumber' },
    { from: 'exact', to: 'per cent', code: 'unknownQualifier' },
    { from: 'cumulative', to: 'peak', code: 'unknownMeasure' },
    { from: '2011-03-13', to: '2011-02-31', code: 'noSuchDay' },
  ] as const)('rejects one row as $code and takes the other', async ({ from, to, code }) => {
    const result = await readWell(csvOf(ARRIVALS, AN_ARRIVAL, AN_ARRIVAL.replace(from, to)), LIBYA);
    expect(rejectCodes(result)).toEqual([`3 ${code}`]);
    expect(result.dataset.flows).toHaveLength(1);
  });

  it('rejects a count dated after tomorrow, not one of this month or one that is planned', async () => {
    const result = await readWell(
      csvOf(
        ARRIVALS,
        AN_ARRIVAL.replace('2011-03-13,day', '2011-03,month'),
        AN_ARRIVAL.replace('2011-03-13', '2011-03-20').replace('exact', 'planned'),
        AN_ARRIVAL.replace('2011-03-13', '2099-03-13'),
      ),
      { ...LIBYA, options: { now: new Date('2011-03-13T09:00:00Z') } },
    );
    expect(result.rejects).toMatchObject([
      { row: 4, column: 'date_as_of', value: '2099-03-13', code: 'futureDate' },
    ]);
    expect(result.dataset.flows.map(({ asOf }) => asOf)).toEqual(['2011-03-31', '2011-03-20']);
  });

  it('rejects a row that names no source', async () => {
    const text = [`${ARRIVALS},${SOURCE}`, `${AN_ARRIVAL},,,,,,`].join('\n');
    expect(rejectCodes(await readWell(text, LIBYA))).toEqual(['2 missingSource']);
  });

  it('numbers two rows that agree in all but the count', async () => {
    const { dataset } = await readWell(
      csvOf(ARRIVALS, AN_ARRIVAL, AN_ARRIVAL.replace('137405', '140000')),
      LIBYA,
    );
    expect(dataset.flows.map(({ occurrence }) => occurrence)).toEqual([0, 1]);
  });

  it('flags a total that fell on a later day, not one that another source gives for the same day', async () => {
    const rows = [
      AN_ARRIVAL,
      AN_ARRIVAL.replace('137405', '130000'),
      AN_ARRIVAL.replace('2011-03-13', '2011-03-15').replace('137405', '120000'),
      AN_ARRIVAL.replace('2011-03-13', '2011-03-16')
        .replace('exact', 'more than')
        .replace('137405', '1000'),
      AN_ARRIVAL.replace('2011-03-13', '2011-03-17').replace('137405', '150000'),
    ];
    const { dataset, flags } = await readWell(csvOf(ARRIVALS, ...rows), LIBYA);
    expect(dataset.flows.map((flow) => flow.flags.length)).toEqual([0, 0, 1, 0, 0]);
    expect(flags[0]?.detail).toContain('after 2011-03-13: 137405');
  });
});

describe('a sourced table of crossing status', () => {
  const COLUMNS = 'crossing_id,date,status,detail';

  it.each([
    ['open', 'open'],
    ['reopened', 'open'],
    ['inflow begins', 'open'],
    ['open with restrictions', 'restricted'],
    ['open on the Tunisian side; approach road cut', 'restricted'],
    ['road blocked for about a day', 'restricted'],
    ['fighting; flow interrupted', 'closed'],
    ['port approaches mined', 'closed'],
    ['closed', 'closed'],
    ['calm', 'unknown'],
  ])('takes "%s" for %s, and keeps the words', async (words, status) => {
    const row = `XP-DEHIBA,2011-04-28,${words},nobody crossing`;
    const { dataset } = await readWell(csvOf(COLUMNS, row), LIBYA);
    expect(dataset.crossingLogs).toEqual([
      {
        crossing: 'crossing:XP-DEHIBA',
        statusLog: [
          { at: '2011-04-28', status, note: `${words}: nobody crossing`, source: 'UNHCR-U8' },
        ],
      },
    ]);
  });

  it('rejects an entry dated after tomorrow', async () => {
    const rows = ['XP-DEHIBA,2011-04-28,open,x', 'XP-DEHIBA,2091-04-28,closed,x'];
    const result = await readWell(csvOf(COLUMNS, ...rows), LIBYA);
    expect(rejectCodes(result)).toEqual(['3 futureDate']);
    expect(result.dataset.crossingLogs.map(({ statusLog }) => statusLog.length)).toEqual([1]);
  });

  it('rejects an entry without a full day', async () => {
    const result = await readWell(
      csvOf(COLUMNS, 'XP-DEHIBA,2011-04,open,x', 'XP-DEHIBA,,open,x'),
      LIBYA,
    );
    expect(result.rows.rejected).toBe(2);
    expect(result.dataset.crossingLogs).toEqual([]);
  });
});

describe('sourced tables of places', () => {
  const CROSSINGS =
    'id,name,name_ar,alt_names,country_a,country_b,type,lat,lon,coordinate_precision,precision_km,status,notes';
  const RAS_AJDIR =
    'XP-RASAJDIR,Ras Ajdir,رأس جدير,Ras Jdir; Ras Jedir,LBY,TUN,land,33.147,11.558,approximate,3,open,';

  it('make a crossing between two countries, located as well as its source says', async () => {
    const { format, dataset } = await readWell(csvOf(CROSSINGS, RAS_AJDIR), LIBYA);
    expect(format).toBe('sourced-crossings');
    expect(dataset.crossings).toEqual([
      expect.objectContaining({
        type: 'land',
        countries: ['LBY', 'TUN'],
        statusLog: [],
        place: expect.objectContaining({
          id: 'crossing:XP-RASAJDIR',
          names: { en: 'Ras Ajdir', ar: 'رأس جدير' },
          alternateNames: ['Ras Jdir', 'Ras Jedir'],
          position: [11.558, 33.147],
          precision: 'approximate',
          precisionKm: 3,
        }),
      }),
    ]);
  });

  it.each([
    { from: 'land', to: 'tunnel', code: 'unknownType' },
    { from: 'TUN', to: 'Tunis', code: 'unknownCountry' },
    { from: 'Ras Ajdir', to: '', code: 'missingPlace' },
    { from: '33.147,11.558', to: '11.558,33.147', code: 'swappedCoordinates' },
    { from: '33.147', to: '330.147', code: 'impossibleCoordinates' },
  ] as const)('reject one crossing as $code and take the other', async ({ from, to, code }) => {
    const result = await readWell(csvOf(CROSSINGS, RAS_AJDIR, RAS_AJDIR.replace(from, to)), LIBYA);
    expect(rejectCodes(result)).toEqual([`3 ${code}`]);
    expect(result.dataset.crossings).toHaveLength(1);
  });

  it('make a centre with its type, services and opening', async () => {
    const columns =
      'id,name,country_iso3,type,lat,lon,opened,opened_note,closed,services,managed_by';
    const row =
      'CT-HAYET,Al Hayet,TUN,transit centre,33.15,11.46,2011-04-06,at 08:00,,shelter;NFI;MHPSS;onward transport;hope,IFRC';
    const { dataset } = await readWell(csvOf(columns, row), LIBYA);
    expect(dataset.centres[0]).toMatchObject({
      type: 'transitCentre',
      opened: '2011-04-06',
      closed: null,
      services: ['shelter', 'nonFoodItems', 'psychosocial', 'onwardTransport'],
      managedBy: 'IFRC',
      place: { country: 'TUN', notes: 'Opened 2011-04-06: at 08:00.' },
    });
  });
});

describe('a sourced table of people present', () => {
  const COLUMNS =
    'centre_id,place,date,date_precision,persons,qualifier,nationality_or_group,measure,method';
  const aCount = (people: string, persons: number, rest = 'day,stock') => {
    const [precision, measure] = rest.split(',');
    return `CT-CHOUCHA,Choucha,2011-03-10,${precision},${persons},exact,${people},${measure},camp count`;
  };

  it('puts a count of everyone into the centre’s log, and groups beside it as parts', async () => {
    const { dataset } = await readWell(
      csvOf(COLUMNS, aCount('all', 17_220), aCount('BGD', 13_748)),
      LIBYA,
    );
    expect(dataset.centreLogs).toEqual([
      {
        centre: 'centre:CT-CHOUCHA',
        statusLog: [],
        counts: [expect.objectContaining({ at: '2011-03-10', kind: 'present', value: 17_220 })],
      },
    ]);
    expect(dataset.figures.map(({ isPart, origin }) => [isPart, origin?.country ?? null])).toEqual([
      [false, null],
      [true, 'BGD'],
    ]);
  });

  it('lets women and men of one nationality be parts with their sex', async () => {
    const { dataset } = await readWell(csvOf(COLUMNS, aCount('LBY female', 365)), LIBYA);
    expect(dataset.figures[0]).toMatchObject({ sex: 'female', origin: { country: 'LBY' } });
  });

  it.each(['month,stock', 'day,daily registrations', 'day,registered since opening'])(
    'keeps what is no stock of a day (%s) out of the log',
    async (rest) => {
      const { dataset } = await readWell(csvOf(COLUMNS, aCount('all', 5, rest)), LIBYA);
      expect(dataset.centreLogs).toEqual([]);
      expect(dataset.figures).toHaveLength(1);
    },
  );
});
