import type { OperationOverview } from '@waystation/domain';
import { EMPTY_MAP_STATE } from '@waystation/view';
import { describe, expect, it } from 'vitest';
import { NOW, someOverview, someReads } from '../../test/some-scene';
import { ofTwoSeries } from '../../test/two-series';
import { sceneAddress, sceneWanted } from '../scene/scene-wanted';
import { answersTo } from './scene-answers';
import { sceneQuestions } from './scene-questions';

const INDICATOR = 'idp.individuals.stock.mobility-tracking';

const questionsOf = (query: string) =>
  sceneQuestions(sceneWanted(someOverview(), sceneAddress(query), NOW));

/** What is asked, whatever it is for. */
const proceduresOf = (query: string) =>
  Object.values(questionsOf(query))
    .flat()
    .flatMap((question) => question?.procedure ?? []);

describe('the questions of a scene', () => {
  it('are those of the visible layers: a bare map asks for outlines and what its classes are of', () => {
    expect(new Set(proceduresOf('layers=none'))).toEqual(
      new Set(['area.list', 'area.topology', 'figure.areas', 'round.list', 'source.list']),
    );
  });

  it.each([
    ['layers=sites:100', 'site.list'],
    ['layers=density:80', 'site.list'],
    ['layers=coverage:80', 'site.list'],
    ['layers=origins:80', 'flow.origins'],
    ['layers=arrivals:80', 'flow.movements'],
    ['layers=crossings:100', 'flow.movements'],
    ['layers=centres:100', 'centre.list'],
    ['layers=areas:90&by=per1000Residents', 'area.residents'],
  ])('of %s have %s', (query, procedure) => {
    expect(proceduresOf(query)).toContain(procedure);
    expect(proceduresOf('layers=none')).not.toContain(procedure);
  });

  it('ask where sources differ for a map that shows it, where there are two', () => {
    const asked = (overview: OperationOverview, query: string) =>
      sceneQuestions(sceneWanted(overview, sceneAddress(query), NOW)).spreads;
    const query = 'layers=spreads:100&level=2&asOf=2021-10-15';
    expect(asked(ofTwoSeries(someOverview()), query)).toEqual({
      procedure: 'figure.spreads',
      input: { operation: 'south-sudan', level: 2, indicator: INDICATOR, asOf: '2021-10-15' },
    });
    expect(asked(ofTwoSeries(someOverview()), 'layers=none')).toBeNull();
    expect(asked(someOverview(), query)).toBeNull();
  });

  it('are the figures of the day, and those of the newest day that fix the classes', () => {
    const { figures, reference } = questionsOf('asOf=2021-10-15&level=2');
    const asked = { operation: 'south-sudan', level: 2, indicator: INDICATOR };
    expect(figures?.input).toEqual({ ...asked, asOf: '2021-10-15' });
    expect(reference?.input).toEqual({ ...asked, asOf: '2025-02-28' });
  });

  it('are the figures of the round compared with', () => {
    expect(questionsOf('vs=2021-10-15').earlier?.input).toMatchObject({ asOf: '2021-10-15' });
    expect(questionsOf('').earlier).toBeNull();
  });

  it('say of whom the numbers shall be', () => {
    const { figures, sites } = questionsOf('people=female');
    expect([figures?.input.people?.sex, sites?.input.people?.sex]).toEqual(['female', 'female']);
    expect(EMPTY_MAP_STATE.people).toBeNull();
  });
});

describe('the answers for a scene', () => {
  it('of one question that is asked twice are one: of the newest day it is the reference, too', async () => {
    const reads = someReads();
    const asked: string[] = [];
    const answers = await answersTo(questionsOf('layers=areas:90,sites:100'), {
      ...reads,
      'figure.areas': (input) => {
        asked.push(input.asOf);
        return reads['figure.areas'](input);
      },
    });
    // The second is the round before, for tables beside a map.
    expect(asked).toEqual(['2025-02-28', '2021-09-30']);
    expect(answers.figures).toBe(answers.reference);
    expect(answers.sites).toBe(answers.newestSites);
    expect(answers.movements).toBeUndefined();
  });

  it('are all there or none: one question that fails fails the scene', async () => {
    const reads = {
      ...someReads(),
      'site.list': () => Promise.reject(new Error('the store is away')),
    };
    await expect(answersTo(questionsOf('layers=sites:100'), reads)).rejects.toThrow('away');
  });
});
