import type { AdminLevel } from '@waystation/domain';
import { anOperation } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { askAs } from '../../test/ask-as';
import { anArea, day } from '../../test/builders';
import { type Holdings, memoryStore } from '../../test/memory-store';
import { AREAS, ROUNDS, SOUTH_SUDAN } from '../../test/south-sudan';

const UGANDA = [anArea('UG3', 1, 'UG'), anArea('UG314', 2, 'UG3'), anArea('UG315', 2, 'UG3')];
const asOf = day('2025-02-28');

const withBoundaries = (holdings: Partial<Holdings>) =>
  askAs('public', memoryStore({ ...SOUTH_SUDAN, areas: [...AREAS, ...UGANDA], ...holdings }));

const absences = async (api: ReturnType<typeof askAs>, level: AdminLevel) => {
  const { pcode, absence } = await api.figure.areas({ operation: 'south-sudan', level, asOf });
  return Object.fromEntries(pcode.map((code, index) => [code, absence[index]]));
};

describe('boundaries of a country that a series never reports on', () => {
  const api = withBoundaries({});

  it('are not among the areas that its rounds could have covered', async () => {
    const rounds = await api.round.list({ operation: 'south-sudan' });
    expect(rounds.at(-1)?.coverage).toEqual({ assessed: 3, known: 4, of: 'areas', outside: 1 });
    const { passport } = await api.figure.areas({ operation: 'south-sudan', level: 2, asOf });
    expect(passport?.coverage).toEqual({ assessed: 3, known: 4, of: 'areas', outside: 1 });
  });

  it('have areas to which its figures do not apply, while its own were not assessed', async () => {
    expect(await absences(api, 2)).toMatchObject({
      SS0102: 'notAssessed',
      SS0609: null,
      UG314: 'notApplicable',
      UG315: 'notApplicable',
    });
    expect(await absences(api, 1)).toMatchObject({ UG3: 'notApplicable' });
  });

  it('say so in lists and in the profile of one area, too', async () => {
    const rows = await api.figure.rows({ operation: 'south-sudan', level: 2, asOf });
    expect(rows.find(({ pcode }) => pcode === 'UG314')?.absence).toBe('notApplicable');
    const asked = { operation: 'south-sudan', level: 2, asOf } as const;
    expect((await api.area.profile({ ...asked, pcode: 'UG314' })).absence).toBe('notApplicable');
    expect((await api.area.profile({ ...asked, pcode: 'SS0102' })).absence).toBe('notAssessed');
  });

  it('are told apart at the level of countries', async () => {
    const operation = anOperation({ countries: ['SSD', 'UGA'] });
    const countries = [anArea('SSD', 0, null), anArea('UGA', 0, null)];
    const both = withBoundaries({ operation, areas: [...countries, ...AREAS, ...UGANDA] });
    expect(await absences(both, 0)).toEqual({ SSD: null, UGA: 'notApplicable' });
  });

  it('are its own by the country at the top, where only countries are listed', async () => {
    const ofStates = AREAS.map((area) => (area.level === 1 ? anArea(area.pcode, 1, 'SSD') : area));
    const figures = (SOUTH_SUDAN.figures ?? []).filter(
      ({ subject, round }) =>
        round === ROUNDS.latest.id && subject.kind === 'area' && subject.level === 0,
    );
    const national = withBoundaries({ figures, areas: [...ofStates, ...UGANDA] });
    expect(await absences(national, 2)).toMatchObject({
      SS0609: 'notAssessed',
      UG314: 'notApplicable',
    });
  });

  it('stay so where one of its areas is listed with the operation’s own, as Abyei is', async () => {
    const sudan = [
      anArea('SD19', 1, 'SDN'),
      anArea('SD19001', 2, 'SD19'),
      anArea('SD19002', 2, 'SD19'),
    ];
    const abyei = withBoundaries({ areas: [...AREAS, ...sudan] });
    expect(await absences(abyei, 2)).toMatchObject({
      SS0102: 'notAssessed',
      SD19001: null,
      SD19002: 'notApplicable',
    });
    const [, , latest] = await abyei.round.list({ operation: 'south-sudan' });
    expect(latest?.coverage).toEqual({ assessed: 3, known: 4, of: 'areas', outside: 1 });
  });
});
