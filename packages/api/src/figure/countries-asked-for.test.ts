import { Flow, Source } from '@waystation/domain';
import { anOperation } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { askAs } from '../../test/ask-as';
import { aFigure, anArea, aRound, day } from '../../test/builders';
import { memoryStore } from '../../test/memory-store';

const arrival = (from: string, to: string, value: number): Flow =>
  Flow.parse({
    from: { kind: 'country', iso3: from },
    to: { kind: 'country', iso3: to },
    kind: 'arrival',
    measure: 'cumulative',
    group: 'mixed',
    unit: 'crossings',
    category: 'total',
    reported: { kind: 'value', value },
    series: 'IOM all crossings',
    asOf: '2011-03-13',
    source: 'IOM',
  });

const operation = anOperation({ code: 'libya-2011', countries: ['LBY', 'TUN', 'NER'] });
const loaded = ['BGD', 'LBY', 'NER', 'TUN'].map((pcode) => anArea(pcode, 0, null));
const sources = [Source.parse({ id: 'IOM', title: 'Situation reports', publisher: 'IOM' })];
const asked = { operation: operation.code, level: 0, asOf: day('2011-03-13') } as const;
const holding = (flows: readonly Flow[], areas = loaded) =>
  askAs('public', memoryStore({ operation, areas, flows, sources }));
const figuresOf = async (api: ReturnType<typeof holding>) => {
  const { pcode, value, absence } = await api.figure.areas(asked);
  return pcode.map((country, index) => [country, value[index], absence[index]]);
};

describe('figures of countries', () => {
  const api = holding([arrival('LBY', 'TUN', 137_400)]);

  it('are of the operation’s own; arrivals do not apply where all people come from', async () => {
    expect(await figuresOf(api)).toEqual([
      ['LBY', null, 'notApplicable'],
      ['NER', null, 'unknown'],
      ['TUN', 137_400, null],
    ]);
  });

  it('are unknown for a country of origin while people of another may arrive there', async () => {
    const two = holding([arrival('LBY', 'TUN', 137_400), arrival('TUN', 'NER', 12)]);
    expect(await figuresOf(two)).toEqual([
      ['LBY', null, 'unknown'],
      ['NER', 12, null],
      ['TUN', 137_400, null],
    ]);
  });

  it('list a country whose outline is not loaded beside those of others', async () => {
    const areas = [anArea('BGD', 0, null), anArea('NER', 0, null)];
    const some = holding([arrival('LBY', 'TUN', 137_400)], areas);
    expect(await figuresOf(some)).toEqual([
      ['NER', null, 'unknown'],
      ['LBY', null, 'notApplicable'],
      ['TUN', 137_400, null],
    ]);
  });

  it('leave the outlines and names of other countries as they are', async () => {
    const { pcode } = await api.area.list({ operation: operation.code, level: 0 });
    expect(pcode).toEqual(['BGD', 'LBY', 'NER', 'TUN']);
  });

  it('say the same in the profile of one country', async () => {
    const absences = ['LBY', 'NER'].map(async (pcode) => {
      const profile = await api.area.profile({ ...asked, pcode });
      return profile.absence;
    });
    expect(await Promise.all(absences)).toEqual(['notApplicable', 'unknown']);
  });

  it('of a round are of the operation’s own, too', async () => {
    const round = aRound({ reportingDate: '2011-03-01' });
    const figures = [aFigure(round, 40, { subject: { kind: 'area', pcode: 'NER', level: 0 } })];
    const counted = memoryStore({ operation, areas: loaded, rounds: [round], figures });
    const { pcode, value } = await askAs('public', counted).figure.areas(asked);
    expect([pcode, value]).toEqual([
      ['LBY', 'NER', 'TUN'],
      [null, 40, null],
    ]);
  });
});
