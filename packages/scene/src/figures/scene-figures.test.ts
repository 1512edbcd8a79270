import { loadTranslator } from '@waystation/i18n';
import { describe, expect, it } from 'vitest';
import { LAST_DAY, NOW, someOverview, someReads } from '../../test/some-scene';
import { answersTo } from '../reads/scene-answers';
import { sceneQuestions } from '../reads/scene-questions';
import { sceneAddress, sceneWanted } from '../scene/scene-wanted';
import { SHIPPED_TABLES } from '../tables/shipped-tables';
import { sceneFigures } from './scene-figures';

const figuresOf = async (query: string, reads = someReads()) => {
  const wanted = sceneWanted(someOverview(), sceneAddress(query), NOW);
  const answers = await answersTo(sceneQuestions(wanted), reads);
  const reader = await loadTranslator('en');
  return sceneFigures({ wanted, answers, tables: SHIPPED_TABLES, reader, theme: 'light' });
};

describe('the numbers behind the areas of a scene', () => {
  it('are compared like for like with the round before', async () => {
    const figures = await figuresOf('layers=areas:90');
    expect([figures?.passport?.roundNumber, figures?.before?.roundNumber]).toEqual([16, 11]);
    const changes = figures?.areas.map(({ change }) => change) ?? [];
    expect(changes).toContainEqual({ kind: 'both', change: 14_000 });
    expect(changes.filter(({ kind }) => kind === 'neither')).toHaveLength(5);
  });

  it('take the change of an area from the answer that knows what both rounds counted', async () => {
    const reads = someReads();
    const none = { subjects: 0, value: 0 };
    const told = { before: 1, change: -5_754, newlyCovered: none, noLongerCovered: none };
    const newPlaces = { subjects: 20, value: 18_806 };
    const figures = await figuresOf('layers=areas:90', {
      ...reads,
      'figure.areas': async (input) => {
        const answer = await reads['figure.areas'](input);
        return input.until === LAST_DAY
          ? { ...answer, until: answer.pcode.map(() => ({ ...told, newPlaces })) }
          : answer;
      },
    });
    const compared = figures?.areas.filter(({ change }) => change.kind === 'both') ?? [];
    expect(compared.length).toBeGreaterThan(0);
    for (const { change, until } of compared) {
      expect(change).toEqual({ kind: 'both', change: -5_754 });
      expect(until?.newPlaces).toEqual(newPlaces);
    }
  });

  it('are compared with none where no round was before', async () => {
    const figures = await figuresOf('asOf=2021-09-30&layers=areas:90');
    expect(figures?.before).toBeNull();
  });

  it('tell of rounds up to the one shown, and of no later one', async () => {
    const days = async (query: string) =>
      (await figuresOf(query))?.rounds.map(({ round }) => round.reportingDate);
    expect(await days('layers=areas:90')).toEqual(['2021-09-30', LAST_DAY]);
    expect(await days('asOf=2022-01-01&layers=areas:90')).toEqual(['2021-09-30']);
  });
});
