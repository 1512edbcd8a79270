import { type Figure, Pcode, type SexAge } from '@waystation/domain';
import { anOperation } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { askAs } from '../../test/ask-as';
import { aFigure, aRound, aSite } from '../../test/builders';
import { memoryStore } from '../../test/memory-store';
import { AREAS } from '../../test/south-sudan';
import { createApi } from '../create-api';
import { unwrap } from '../outcome/unwrap';

const WOMEN: SexAge = { sex: 'female', ageMin: null, ageMax: null };
const GIRLS: SexAge = { sex: 'female', ageMin: 0, ageMax: 17 };

const operation = 'south-sudan';
const round = aRound();
const next = aRound({ number: 17, reportingDate: '2025-05-31' });
const asOf = round.reportingDate;

type Rest = Parameters<typeof aFigure>[2];

const ofCounty = (pcode: string, value: number, rest: Rest = {}): Figure =>
  aFigure(round, value, { subject: { kind: 'area', pcode, level: 2 }, ...rest });

const ofSite = (value: number, rest: Rest = {}, at = round): Figure =>
  aFigure(at, value, { subject: { kind: 'place', id: 'site:a' }, ...rest });

const storeOf = (figures: readonly Figure[], rounds = [round, next]) =>
  memoryStore({
    operation: anOperation(),
    areas: AREAS,
    rounds,
    figures,
    sites: [aSite('site:a', 'SS0101')],
  });

const asking = (figures: readonly Figure[]) => askAs('public', storeOf(figures));

describe('figures by sex and age', () => {
  it.each([
    { sensitivity: 'public', named: [true, false] },
    { sensitivity: 'strict', named: [false, false] },
  ] as const)('name the rounds that have any, if rows are $sensitivity', async (row) => {
    const ask = asking([
      ofCounty('SS0101', 900),
      ofCounty('SS0101', 400, { ...WOMEN, sensitivity: row.sensitivity }),
      aFigure(next, 900, { subject: { kind: 'area', pcode: 'SS0101', level: 2 } }),
    ]);
    const rounds = await ask.round.list({ operation });
    expect(rounds.map(({ hasSexAges }) => hasSexAges)).toEqual(row.named);
  });

  it.each(['public', 'strict'] as const)(
    'are closed where nobody else was counted: %s',
    async (sensitivity) => {
      const ask = asking([
        ofCounty('SS0101', 100),
        ofCounty('SS0102', 3, { ...WOMEN, sensitivity }),
        aFigure(round, 4, { subject: { kind: 'area', pcode: 'SS01', level: 1 }, ...WOMEN }),
      ]);
      const at = { operation, asOf, level: 2 as const, pcode: Pcode.parse('SS0102') };
      const county = await ask.area.profile(at);
      const state = await ask.area.profile({ ...at, level: 1, pcode: Pcode.parse('SS01') });
      const said = [...county.bySexAge, ...state.bySexAge].map(({ value }) => value);
      expect(said).toEqual(sensitivity === 'public' ? [null, null] : [null]);
    },
  );

  it('are of the day that is shown of everybody', async () => {
    const ask = asking([ofCounty('SS0101', 100), ofSite(100), ofSite(40, WOMEN, next)]);
    const at = { operation, asOf: next.reportingDate, people: WOMEN };
    expect(await ask.site.list(at)).toMatchObject({ value: [null], publishedPeople: [] });
  });

  it('name no sex or age that only a closed dataset has', async () => {
    const closed = { sensitivity: 'strict' } as const;
    const figures = [
      ...[ofCounty('SS0101', 100), ofCounty('SS0101', 3, WOMEN)],
      ofCounty('SS0101', 60, { ...GIRLS, ...closed }),
      ...[ofSite(100), ofSite(3, WOMEN), ofSite(60, { ...GIRLS, ...closed })],
    ];
    const at = { operation, asOf, level: 2 as const, pcode: Pcode.parse('SS0101') };
    const said = async (ask: ReturnType<typeof askAs>) => [
      (await ask.figure.areas({ operation, level: 2, asOf })).publishedPeople,
      (await ask.site.list({ operation, asOf })).publishedPeople,
      (await ask.area.profile(at)).bySexAge.map(({ of }) => of),
    ];
    expect(await said(asking(figures))).toEqual([[WOMEN], [WOMEN], [WOMEN]]);
    const everything = [WOMEN, GIRLS];
    const operator = await said(askAs('operator', storeOf(figures)));
    expect(operator).toEqual([everything, everything, everything]);
  });
});

describe('figures of two assessment types of a day', () => {
  it('are each held back for themselves', async () => {
    const again = aRound({ assessmentType: 'SA' });
    const figures = [ofSite(500), ofSite(4, {}, again)];
    const ask = askAs('public', storeOf(figures, [round, again]));
    const { figures: shown } = await ask.site.get({ operation, id: 'site:a' });
    expect(shown.map(({ value }) => value)).not.toContain(4);
  });
});

describe('figures of a round that is not known', () => {
  it('are all held back, since nothing says what follows from them', async () => {
    const figures = [ofCounty('SS0101', 100), ofCounty('SS0101', 50, WOMEN)];
    const api = createApi(storeOf(figures, []));
    const at = { ...ofCounty('SS0101', 0), round: round.id, level: 2 as const };
    const said = async (audience: 'public' | 'operator') => {
      const reads = unwrap(await api.contextFor(audience).inOperation(anOperation().code));
      const rows = [
        ...(await reads.figures.ofAreas(at)),
        ...(await reads.figures.sexAgesOfAreas(at)),
      ];
      return rows.map(({ reported }) => reported.kind);
    };
    expect(await said('public')).toEqual(['absent', 'absent']);
    expect(await said('operator')).toEqual(['value', 'value']);
  });
});
