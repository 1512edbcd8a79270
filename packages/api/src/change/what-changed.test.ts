import type { ChangeLine, CorrectedFigure, DayOrMoment } from '@waystation/domain';
import { aCrossing, anOperation } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { askAs } from '../../test/ask-as';
import { aCentre, aFigure, aFlow, aRound, aSite, day } from '../../test/builders';
import { type Holdings, memoryStore } from '../../test/memory-store';
import { AREAS, countsOf, SOUTH_SUDAN } from '../../test/south-sudan';

const asking =
  (held: Holdings, audience: 'public' | 'operator' = 'public') =>
  (since: DayOrMoment, asOf: string, seen?: string) =>
    askAs(audience, memoryStore(held)).change.between({
      operation: held.operation.code,
      since,
      asOf: day(asOf),
      ...(seen !== undefined && { seen: day(seen) }),
    });

const short = ({ kind, subject, before, after, change, places }: ChangeLine) => [
  kind,
  subject.id,
  before.value ?? before.status,
  after.value ?? after.status,
  change,
  places,
];

const BEFORE = aRound({ number: 10, reportingDate: '2020-12-31' });
const AFTER = aRound({ number: 11, reportingDate: '2021-09-30' });

const at = (id: string) => ({ subject: { kind: 'place' as const, id } });

const COUNTIES: Holdings = {
  operation: anOperation(),
  areas: AREAS,
  rounds: [BEFORE, AFTER],
  sites: ['a', 'b', 'c', 'd'].map((id) => aSite(`site:${id}`, 'SS0609')),
  figures: [
    ...countsOf(BEFORE, 2, { SS0101: 400, SS0102: 300, SS0609: 1_000 }),
    ...countsOf(AFTER, 2, { SS0101: 250, SS0609: 1_500, SS0610: 90 }),
    aFigure(BEFORE, 600, at('site:a')),
    aFigure(BEFORE, 250, at('site:b')),
    aFigure(BEFORE, 150, at('site:c')),
    aFigure(AFTER, 700, at('site:a')),
    aFigure(AFTER, 250, { ...at('site:b'), carriedOverFrom: BEFORE.id }),
    aFigure(AFTER, 550, at('site:d')),
  ],
};

describe('what changed between two rounds', () => {
  it('is told like for like, at places where both rounds have them, with coverage apart', async () => {
    const { lines, looked, within } = await asking(COUNTIES)(day('2020-12-31'), '2021-10-01');
    expect(lines.map(short)).toEqual([
      ['peopleFell', 'SS0101', 400, 250, -150, null],
      ['peopleRose', 'SS0609', 600, 700, 100, 1],
      ['newlyCovered', 'SS0609', null, 550, null, 1],
      ['noLongerCovered', 'SS0102', 300, null, null, null],
      ['noLongerCovered', 'SS0609', 150, null, null, 1],
      ['newlyCovered', 'SS0610', null, 90, null, null],
    ]);
    expect(looked.people).toMatchObject({
      state: 'compared',
      total: { comparable: 2, of: 'both', before: 1_000, after: 950 },
      newlyCovered: { subjects: 2, value: 640 },
      noLongerCovered: { subjects: 2, value: 450 },
      carriedOver: 1,
      heldBack: 0,
    });
    expect(within.map(({ pcode }) => `${pcode}`)).toEqual(['SS01', 'SS06']);
  });

  it('has the passports of both rounds on every line', async () => {
    const { lines, passports } = await asking(COUNTIES)(day('2020-12-31'), '2021-10-01');
    const roundOf = (index: number | null) => passports[index ?? -1]?.roundNumber;
    expect(
      lines.map(({ before, after }) => [before, after].map(({ passport }) => roundOf(passport))),
    ).toEqual(lines.map(() => [10, 11]));
  });

  it('is nothing where nobody has counted again, and where nobody had counted before', async () => {
    const same = await asking(COUNTIES)(day('2021-09-30'), '2021-12-31');
    expect([same.lines, same.looked.people.state]).toEqual([[], 'nothingNewer']);
    const first = await asking(COUNTIES)(day('2019-01-01'), '2021-01-31');
    expect([first.lines, first.looked.people.state]).toEqual([[], 'nothingBefore']);
    const none = await asking(COUNTIES)(day('2019-01-01'), '2019-02-01');
    expect(none.looked.people.state).toBe('nothingReported');
  });

  it('is since the round that the reader had seen, whenever the next one came in', async () => {
    const { looked } = await asking(COUNTIES)('2021-10-05T08:00:00Z', '2021-10-05', '2020-12-31');
    expect(looked.people.state).toBe('compared');
  });

  it('refuses a moment after the day', async () => {
    await expect(asking(COUNTIES)(day('2021-10-02'), '2021-10-01')).rejects.toThrow(/since/);
  });
});

describe('what the public is told of changes', () => {
  const secret = (round: typeof AFTER, value: number, id: string) =>
    aFigure(round, value, { ...at(id), sensitivity: 'restricted' });

  it('takes no number that is held back in either round for a change of coverage', async () => {
    const held: Holdings = {
      ...COUNTIES,
      figures: [
        aFigure(BEFORE, 600, at('site:a')),
        secret(BEFORE, 5_000, 'site:b'),
        aFigure(BEFORE, 80, at('site:c')),
        aFigure(AFTER, 700, at('site:a')),
        aFigure(AFTER, 6_000, at('site:b')),
        secret(AFTER, 90, 'site:c'),
      ],
    };
    const figures = [
      ...(held.figures ?? []),
      ...countsOf(BEFORE, 1, { SS01: 900 }),
      ...countsOf(AFTER, 1, { SS01: 950 }),
    ];
    const ask = asking({ ...held, figures });
    const { lines, looked } = await ask(day('2020-12-31'), '2021-10-01');
    const said = JSON.stringify(lines);
    for (const number of [5_000, 1_000, 80, 90, 10]) {
      expect(said).not.toMatch(new RegExp(`:-?${number}\\b`));
    }
    expect(lines.filter(({ kind }) => kind.endsWith('Covered'))).toEqual([]);
    expect(looked.people.state).toBe('compared');
  });

  it('holds back the change of a county that is too small to be shown, with what would reveal it', async () => {
    const held: Holdings = {
      ...COUNTIES,
      sites: [],
      figures: [
        ...countsOf(BEFORE, 1, { SS01: 307, SS06: 1_000 }),
        ...countsOf(BEFORE, 2, { SS0101: 7, SS0102: 300, SS0609: 1_000 }),
        ...countsOf(AFTER, 1, { SS01: 650, SS06: 1_100 }),
        ...countsOf(AFTER, 2, { SS0101: 250, SS0102: 400, SS0609: 1_100 }),
      ],
    };
    const ask = asking(held);
    const { lines, looked } = await ask(day('2020-12-31'), '2021-10-01');
    expect(lines.map(short)).toEqual([['peopleRose', 'SS0609', 1_000, 1_100, 100, null]]);
    expect(looked.people.heldBack).toBe(2);
    const { lines: all } = await asking(held, 'operator')(day('2020-12-31'), '2021-10-01');
    expect(all.map(({ subject }) => subject.id)).toEqual(['SS0101', 'SS0102', 'SS0609']);
  });

  it('says of a small count in a centre neither rise nor first count', async () => {
    const centre = aCentre({
      opened: null,
      statusLog: [{ at: '2011-03-01', status: 'operating' }],
      counts: [
        { at: '2011-03-01', kind: 'present', value: 4 },
        { at: '2011-03-05', kind: 'present', value: 400 },
      ],
    });
    const held = { ...COUNTIES, centres: [centre] };
    const told = await asking(held)(day('2011-03-02'), '2011-03-06');
    expect([told.lines, told.looked.centres]).toEqual([[], { known: 1, reported: 1 }]);
    const operator = await asking(held, 'operator')(day('2011-03-02'), '2011-03-06');
    expect(operator.lines.map(short)).toEqual([
      ['centreRose', 'centre:CT-CHOUCHA', 4, 400, 396, null],
    ]);
  });
});

describe('what changed at borders and in centres', () => {
  const LIBYA: Holdings = {
    operation: anOperation({ countries: ['TUN', 'NER', 'EGY'] }),
    centres: [
      aCentre({
        place: { ...aCentre().place, declaredArea: null, country: 'TUN' },
        statusLog: [{ at: '2011-03-04', status: 'full', source: 'IFRC' }],
        opened: '2011-02-28',
      }),
    ],
    crossings: [
      aCrossing({
        statusLog: [
          { at: '2011-02-20', status: 'open' },
          { at: '2011-03-03', status: 'closed', source: 'UNHCR' },
        ],
      }),
    ],
    flows: [
      aFlow(90_000, {
        to: { kind: 'country', iso3: 'TUN' },
        category: 'total',
        asOf: '2011-03-01',
      }),
      aFlow(110_000, {
        to: { kind: 'country', iso3: 'TUN' },
        category: 'total',
        asOf: '2011-03-07',
      }),
      aFlow(3_100, { to: { kind: 'country', iso3: 'NER' }, category: 'total', asOf: '2011-03-01' }),
      aFlow(2_205, { to: { kind: 'country', iso3: 'NER' }, category: 'total', asOf: '2011-03-07' }),
      aFlow(50_000, {
        to: { kind: 'country', iso3: 'EGY' },
        category: 'total',
        asOf: '2011-03-07',
      }),
    ],
  };

  it('tells statuses first, then who came; a series that fell was corrected', async () => {
    const { lines, looked, passports } = await asking(LIBYA)(day('2011-03-01'), '2011-03-08');
    expect(lines.map(short)).toEqual([
      ['centreFilled', 'centre:CT-CHOUCHA', 'operating', 'full', null, null],
      ['crossingClosed', 'crossing:XP-RASAJDIR', 'open', 'closed', null, null],
      ['arrivalsAdded', 'TUN', 90_000, 110_000, 20_000, null],
      ['arrivalsFirstCounted', 'EGY', null, 50_000, null, null],
      ['corrected', 'NER', 3_100, 2_205, -895, null],
    ]);
    expect(lines[1]?.after).toMatchObject({ at: '2011-03-03', sourceLabel: 'UNHCR' });
    expect(passports[lines[2]?.after.passport ?? -1]?.asOf).toBe('2011-03-07');
    expect(looked).toMatchObject({
      centres: { known: 1, reported: 1 },
      crossings: { known: 1, reported: 1 },
      people: { state: 'cumulative', counted: 3 },
    });
  });

  it('says whether anybody looked where nothing changed', async () => {
    const { lines, looked } = await asking(LIBYA)(day('2011-03-08'), '2011-03-09');
    expect(lines).toEqual([]);
    expect(looked.centres).toEqual({ known: 1, reported: 0 });
    expect(looked.people).toMatchObject({ state: 'cumulative', unchanged: 3 });
  });
});

describe('the rounds of the example', () => {
  it('compare the same areas that the profile of each compares', async () => {
    const { lines } = await asking(SOUTH_SUDAN)(day('2021-09-30'), '2025-02-28');
    expect(lines.map(short)).toContainEqual(['peopleRose', 'SS0101', 400, 500, 100, null]);
    expect(lines.map(short)).toContainEqual(['peopleFell', 'SS0609', 1_300, 1_250, -50, null]);
  });
});

describe('a past figure that an import replaced', () => {
  const [before, after] = [1_400, 1_500];
  const row = (overrides: Partial<CorrectedFigure> = {}): CorrectedFigure => ({
    round: AFTER.id,
    level: 2,
    pcode: 'SS0609',
    before,
    after,
    isPart: false,
    countsEverybody: true,
    sensitivities: ['public', 'public'],
    at: '2021-11-01T08:00:00.000Z',
    ...overrides,
  });
  const large: Holdings = { ...COUNTIES, sites: [], figures: COUNTIES.figures?.slice(0, 6) ?? [] };
  const told = async (
    held: Partial<Holdings>,
    {
      audience = 'public',
      since = '2021-10-15',
    }: { audience?: 'public' | 'operator'; since?: string } = {},
  ) => {
    const ask = asking({ ...large, ...held }, audience);
    const { lines, looked } = await ask(day(since), '2021-12-01');
    return [
      lines.filter(({ kind }) => kind === 'figureCorrected').map(short),
      looked.correctionsHeldBack,
    ];
  };
  const line = ['figureCorrected', 'SS0609', before, after, after - before, null];

  it('is told with both numbers, once it was corrected after the moment', async () => {
    expect(await told({ corrected: [row()] })).toEqual([[line], 0]);
    expect(await told({ corrected: [row()] }, { since: '2021-11-02' })).toEqual([[], 0]);
  });

  it('is what it is less what its replaced parts added', async () => {
    const figures = [
      ...(large.figures ?? []).filter(
        ({ subject, round }) =>
          round !== AFTER.id || subject.kind !== 'area' || subject.pcode !== 'SS0609',
      ),
      ...[1_000, 500].map((value, occurrence) =>
        aFigure(AFTER, value, {
          subject: { kind: 'area', pcode: 'SS0609', level: 2 },
          isPart: true,
          occurrence,
        }),
      ),
    ];
    const corrected = [row({ before: 900, after: 1_000, isPart: true })];
    expect(await told({ figures, corrected })).toEqual([[line], 0]);
  });

  it.each<[string, Partial<Holdings>]>([
    ['was small', { corrected: [row({ before: 7 })] }],
    [
      'stands beside one that was small',
      { corrected: [row(), row({ pcode: 'SS0101', before: 3 })] },
    ],
    ['was nothing, beside other parts', { corrected: [row({ before: 0, isPart: true })] }],
    ['stands beside one of a sex', { corrected: [row(), row({ countsEverybody: false })] }],
    [
      'stands beside one that is held back now',
      {
        corrected: [row()],
        figures: [
          ...(large.figures ?? []),
          ...countsOf(AFTER, 2, { SS0102: 4 }),
          ...countsOf(AFTER, 1, { SS01: 254 }),
        ],
      },
    ],
    [
      'lies in a round that is split by sex',
      {
        corrected: [row()],
        figures: [
          ...(large.figures ?? []),
          aFigure(AFTER, 700, {
            subject: { kind: 'area', pcode: 'SS0609', level: 2 },
            sex: 'female',
          }),
        ],
      },
    ],
  ])('is not told to the public where it %s', async (_, held) => {
    const [lines, heldBack] = await told(held);
    expect(lines).toEqual([]);
    expect(heldBack).toBeGreaterThan(0);
    const [all] = await told(held, { audience: 'operator' });
    expect(all).not.toEqual([]);
  });

  it('was restricted: the public does not learn that there was a correction', async () => {
    const corrected = [row({ sensitivities: ['public', 'restricted'] })];
    expect(await told({ corrected })).toEqual([[], 0]);
    expect(await told({ corrected }, { audience: 'operator' })).toEqual([[line], 0]);
  });
});
