import { anOperation } from '@waystation/domain/testing';
import { anActivity } from '@waystation/domain/testing/standards';
import { describe, expect, it } from 'vitest';
import { askAs } from '../../test/ask-as';
import { day } from '../../test/builders';
import { memoryStore } from '../../test/memory-store';
import { AREAS } from '../../test/south-sudan';

const UN = { name: 'World Food Programme', acronym: 'WFP', type: 'unitedNations' as const };

const ask = (activities: readonly ReturnType<typeof anActivity>[]) => {
  const store = memoryStore({ operation: anOperation(), areas: AREAS, activities });
  return askAs('public', store).activity;
};

const at = (asOf: string, level: 1 | 2 = 2) => ({
  operation: 'south-sudan',
  level,
  asOf: day(asOf),
});

describe('who works where in what', () => {
  it('counts an organisation once in an area and sector, however often it reports there', async () => {
    const presence = await ask([
      anActivity(),
      anActivity({ periodStart: '2022-02-01', periodEnd: '2022-02-28' }),
      anActivity({ organisation: UN, role: 'implementing' }),
      anActivity({ organisation: UN, sector: 'FSC', pcode: 'SS0609' }),
    ]).presence(at('2022-06-01'));
    expect(presence.organisations.map(({ acronym }) => acronym)).toEqual(['ACTED', 'WFP']);
    expect(presence.cells).toEqual([
      { pcode: 'SS0101', sector: 'CCM', organisations: [0, 1] },
      { pcode: 'SS0609', sector: 'FSC', organisations: [1] },
    ]);
    expect(presence.sheet).toMatchObject({ periodStart: '2022-01-01', periodEnd: '2022-02-28' });
  });

  it('takes what lies in an area for work in it, and names what no boundary holds', async () => {
    const presence = await ask([
      anActivity({ pcode: 'SS0101', level: 2 }),
      anActivity({ pcode: 'SS9901', level: 2 }),
    ]).presence(at('2022-06-01', 1));
    expect(presence.cells.map(({ pcode }) => pcode)).toEqual(['SS01']);
    expect(presence.elsewhere).toEqual(['SS9901']);
  });

  it('does not spread work reported for a state over its counties', async () => {
    const presence = await ask([anActivity({ pcode: 'SS01', level: 1 })]).presence(
      at('2022-06-01'),
    );
    expect(presence.cells).toEqual([]);
    expect(presence.elsewhere).toEqual(['SS01']);
  });

  it('is of the newest sheet that had begun, and of no other', async () => {
    const later = anActivity({
      sector: 'WSH',
      periodStart: '2022-04-01',
      periodEnd: '2022-06-30',
      source: 'OCHA-3W-2022-04-2022-06',
    });
    const presence = ask([anActivity(), later]).presence;
    const sectorsAt = async (asOf: string) =>
      (await presence(at(asOf))).cells.map(({ sector }) => sector);
    expect(await sectorsAt('2022-03-31')).toEqual(['CCM']);
    expect(await sectorsAt('2022-04-01')).toEqual(['WSH']);
    expect((await presence(at('2021-12-31'))).sheet).toBeNull();
  });
});
