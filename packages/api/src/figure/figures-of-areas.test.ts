import { anOperation } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { askAs } from '../../test/ask-as';
import { aFigure, aFlow, aRound, day } from '../../test/builders';
import { memoryStore } from '../../test/memory-store';
import { countsOf, ROUNDS, SOUTH_SUDAN } from '../../test/south-sudan';

const ask = askAs('operator', memoryStore(SOUTH_SUDAN));

const areas = (level: 0 | 1 | 2, asOf: string, indicator?: string) =>
  ask.figure.areas({ operation: 'south-sudan', level, asOf: day(asOf), indicator });

/** Values or absences by P-code. */
const byPcode = ({ pcode, value, absence }: Awaited<ReturnType<typeof areas>>) =>
  Object.fromEntries(pcode.map((code, index) => [code, value[index] ?? absence[index]]));

describe('figures of areas', () => {
  it.each([
    { asOf: '2021-09-30', total: 2_000 },
    { asOf: '2025-02-27', total: 2_000 },
    { asOf: '2025-02-28', total: 1_900 },
  ])('have the same total of $total at every level as of $asOf', async ({ asOf, total }) => {
    const totals = await Promise.all(([0, 1, 2] as const).map((level) => areas(level, asOf)));
    expect(totals.map((figures) => figures.total)).toEqual([total, total, total]);
  });

  it('tell zero from not assessed', async () => {
    expect(byPcode(await areas(2, '2021-09-30'))).toMatchObject({ SS0609: 1_300, SS0610: 0 });
    expect(byPcode(await areas(2, '2025-02-28'))).toMatchObject({ SS0102: 'notAssessed' });
  });

  it.each([
    { old: 800, isCarriedOver: true },
    { old: 600, isCarriedOver: false },
  ])('are carried over where more than half of the people were: $old of 1 300', async (row) => {
    const of = (place: string) => ({ subject: { kind: 'place' as const, id: place } });
    const figures = [
      ...(SOUTH_SUDAN.figures ?? []).filter(({ subject }) => subject.kind === 'area'),
      aFigure(ROUNDS.before, row.old, { ...of('site:bentiu'), carriedOverFrom: ROUNDS.first.id }),
      aFigure(ROUNDS.before, 1_300 - row.old, of('site:rubkona')),
    ];
    const answer = await askAs('operator', memoryStore({ ...SOUTH_SUDAN, figures })).figure.areas({
      operation: 'south-sudan',
      level: 2,
      asOf: day('2021-09-30'),
    });
    const marked = answer.pcode.filter((_, index) => answer.carriedOver[index]);
    expect(marked).toEqual(row.isCarriedOver ? ['SS0609'] : []);
  });

  it('are all unknown, without a passport, before anything was reported', async () => {
    const figures = await areas(1, '2014-01-01');
    expect(byPcode(figures)).toEqual({ SS01: 'unknown', SS06: 'unknown' });
    expect([figures.passport, figures.total, figures.totalAbsence]).toEqual([
      null,
      null,
      'unknown',
    ]);
  });

  it('come from the newest date, although an old round has the same number', async () => {
    const { passport } = await areas(0, '2021-12-31');
    expect(passport).toMatchObject({ asOf: '2021-09-30', roundNumber: 11, assessmentType: 'BA' });
  });

  it('stay with the stock while another series reports more recently', async () => {
    expect((await areas(0, '2021-12-31')).passport?.series).toBe('Mobility Tracking');
    const registered = await areas(0, '2021-12-31', 'idp.individuals.stock.biometric-registration');
    expect([registered.total, registered.passport?.method]).toEqual([900, 'registration']);
  });

  it('count people in areas that the boundaries do not have', async () => {
    expect((await areas(2, '2025-02-28')).unplaced).toEqual({ areas: 1, value: 100 });
    expect((await areas(2, '2021-09-30')).unplaced).toEqual({ areas: 0, value: 0 });
  });

  it('say how exact each number is, and the total with them; nothing of one held back', async () => {
    const round = aRound();
    const inCounty = (pcode: string) => ({
      subject: { kind: 'area' as const, pcode, level: 2 as const },
    });
    const figures = [
      aFigure(round, 110_100, { ...inCounty('SS0609'), qualifier: 'about' }),
      aFigure(round, 3, { ...inCounty('SS0610'), qualifier: 'fewerThan' }),
      aFigure(round, 400, inCounty('SS0101')),
    ];
    const store = memoryStore({ ...SOUTH_SUDAN, rounds: [round], figures });
    const asked = { operation: 'south-sudan', level: 2, asOf: round.reportingDate } as const;
    const told = await askAs('operator', store).figure.areas(asked);
    const byCode = (answer: typeof told) =>
      Object.fromEntries(answer.pcode.map((code, at) => [code, answer.qualifier?.[at]]));
    expect(byCode(told)).toMatchObject({ SS0609: 'about', SS0610: 'fewerThan', SS0101: 'exact' });
    expect([told.total, told.totalQualifier]).toEqual([110_503, 'atMost']);
    expect(byCode(await askAs('public', store).figure.areas(asked))).toMatchObject({
      SS0609: 'about',
      SS0610: 'exact',
    });
    const [own] = await askAs('operator', store).round.list({ operation: 'south-sudan' });
    expect(own).toMatchObject({ total: 110_503, totalQualifier: 'atMost' });
    const profile = await askAs('operator', store).area.profile({ ...asked, pcode: 'SS0609' });
    expect([profile.qualifier, profile.trend.at(-1)?.qualifier]).toEqual(['about', 'about']);
  });

  it('add parts by reason, and take a whole for what it is', async () => {
    const round = aRound();
    const part = (value: number, reason: string) => aFigure(round, value, { isPart: true, reason });
    const store = memoryStore({
      ...SOUTH_SUDAN,
      rounds: [round],
      figures: [part(40, 'conflict'), part(60, 'disaster'), ...countsOf(round, 2, { SS0101: 70 })],
    });
    const figures = await askAs('operator', store).figure.areas({
      operation: 'south-sudan',
      level: 2,
      asOf: round.reportingDate,
    });
    expect(byPcode(figures)).toMatchObject({ SS0609: 100, SS0101: 70 });
  });

  it('say that a number was carried over', async () => {
    const carried = aFigure(ROUNDS.latest, 80, {
      subject: { kind: 'area', pcode: 'SS0102', level: 2 },
      carriedOverFrom: ROUNDS.before.id,
    });
    const figures = [...(SOUTH_SUDAN.figures ?? []), carried];
    const store = memoryStore({ ...SOUTH_SUDAN, figures });
    const answer = await askAs('operator', store).figure.areas({
      operation: 'south-sudan',
      level: 2,
      asOf: ROUNDS.latest.reportingDate,
    });
    expect(answer.pcode.filter((_, index) => answer.carriedOver[index])).toEqual(['SS0102']);
  });

  it('are rows with every absence named for the command line', async () => {
    const asOf = day('2025-02-28');
    const rows = await ask.figure.rows({ operation: 'south-sudan', level: 2, asOf });
    expect(rows.map(({ pcode, value, absence }) => [pcode, value ?? absence])).toEqual([
      ['SS0101', 500],
      ['SS0102', 'notAssessed'],
      ['SS0609', 1_250],
      ['SS0610', 50],
    ]);
    expect(rows[0]).toMatchObject({ asOf, round: 16, method: 'baseline', group: 'idp' });
  });

  it('are none for an indicator or series that does not exist', async () => {
    await expect(areas(2, '2025-02-28', 'idp.households')).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const question = { operation: 'south-sudan', level: 2, asOf: day('2025-02-28'), series: 'X' };
    await expect(ask.figure.rows({ ...question, level: 2 })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('of arrivals count who has entered a country by a day, apart from the published sum of all', async () => {
    const store = memoryStore({
      operation: anOperation({ code: 'libya-2011', countries: ['LBY', 'TUN', 'EGY', 'NER'] }),
      flows: [
        aFlow(100_000, { asOf: '2011-03-05' }),
        aFlow(137_400, { asOf: '2011-03-13' }),
        aFlow(150_000, { asOf: '2011-03-31', asOfPrecision: 'month' }),
        aFlow(107_500, { to: { kind: 'country', iso3: 'EGY' } }),
        aFlow(9_000, { via: 'crossing:XP-DEHIBA' }),
        aFlow(280_614, { to: { kind: 'several', codes: 'ALL' } }),
      ],
    });
    const figures = await askAs('public', store).figure.areas({
      operation: 'libya-2011',
      level: 0,
      asOf: day('2011-03-31'),
    });
    expect(byPcode(figures)).toEqual({
      LBY: 'notApplicable',
      TUN: 137_400,
      EGY: 107_500,
      NER: 'unknown',
    });
    expect([figures.total, figures.passport?.asOf]).toEqual([280_614, '2011-03-13']);
  });

  it('of arrivals have the date and source of each country’s own entry, and no total of another day', async () => {
    const store = memoryStore({
      operation: anOperation({ code: 'libya-2011', countries: ['LBY', 'TUN', 'EGY', 'NER'] }),
      flows: [
        aFlow(137_400, { asOf: '2011-03-13' }),
        aFlow(241_717, { to: { kind: 'country', iso3: 'EGY' }, asOf: '2011-04-26' }),
        aFlow(860_900, { to: { kind: 'several', codes: 'ALL' }, asOf: '2011-08-01' }),
      ],
    });
    const question = { operation: 'libya-2011', level: 0 as const, asOf: day('2011-08-31') };
    const figures = await askAs('public', store).figure.areas(question);
    expect(figures.passport?.asOf).toBe('2011-04-26');
    expect([figures.total, figures.totalAbsence]).toEqual([null, 'unknown']);
    const rows = await askAs('public', store).figure.rows(question);
    expect(rows.map(({ pcode, asOf }) => [pcode, asOf])).toEqual([
      ['LBY', null],
      ['TUN', '2011-03-13'],
      ['EGY', '2011-04-26'],
      ['NER', null],
    ]);
  });
});
