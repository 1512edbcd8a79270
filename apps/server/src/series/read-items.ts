import type { Api } from '@waystation/api';
import { appRouter, createCallerFactory } from '@waystation/api';
import type { AdminLevel, Day } from '@waystation/domain';
import {
  areaGrounds,
  MOST_ITEMS,
  roundsToShow,
  type SceneWanted,
  type SeriesAmong,
  type SeriesItem,
  SeriesOver,
  seriesItems,
} from '@waystation/scene';
import { SeriesProblem } from './series-problem';

const createCaller = createCallerFactory(appRouter);

type Caller = ReturnType<typeof createCaller>;

const NO_AREAS: Pick<SeriesAmong, 'areas' | 'grounds'> = { areas: [], grounds: new Map() };

const readAreas = async (
  ask: Caller,
  { overview }: SceneWanted,
  level: AdminLevel,
): Promise<Pick<SeriesAmong, 'areas' | 'grounds'>> => {
  const { code: operation } = overview.operation;
  const levels = overview.levels.map((one) => one.level).filter((one) => one <= level);
  if (!levels.includes(level)) {
    throw new SeriesProblem('unknownLevel', `The operation has no areas of level ${level}.`);
  }
  const [shapes, areas] = await Promise.all([
    ask.area.topology({ operation, level }),
    Promise.all(levels.map((one) => ask.area.list({ operation, level: one }))),
  ]);
  return { areas, grounds: areaGrounds(shapes) };
};

const readDays = async (ask: Caller, { view }: SceneWanted): Promise<readonly Day[]> => {
  const { operation, indicator } = view;
  if (indicator?.from !== 'rounds') {
    throw new SeriesProblem('noRounds', 'The numbers that the link shows are not of rounds.');
  }
  if (view.vs !== null || view.beside !== null) {
    throw new SeriesProblem(
      'comparesRounds',
      'The link compares two rounds already. Take one that shows a single day.',
    );
  }
  const rounds = await ask.round.list({ operation: operation.code, indicator: indicator.id });
  return roundsToShow(rounds, indicator.series, operation.assessmentPreference).map(
    ({ round }) => round.reportingDate,
  );
};

/** Reads through what a series goes, as the public may know it; throws {@link SeriesProblem}. */
export const readItems = async (
  api: Api,
  wanted: SceneWanted,
  text: string,
): Promise<readonly SeriesItem[]> => {
  const over = SeriesOver.safeParse(text).data;
  if (over === undefined) {
    throw new SeriesProblem(
      'badParameter',
      `"${text}" is nothing to go through: give areas:2, areas:2:SS01, rounds or languages, or two of them with a comma.`,
    );
  }
  const ask = createCaller(api.contextFor('public'));
  const areas = over.find(({ kind }) => kind === 'areas');
  const among = {
    ...(areas?.kind === 'areas' ? await readAreas(ask, wanted, areas.level) : NO_AREAS),
    days: over.some(({ kind }) => kind === 'rounds') ? await readDays(ask, wanted) : [],
    languages: wanted.view.operation.languages,
  };
  const items = seriesItems(over, among);
  if (items.length === 0) {
    throw new SeriesProblem('emptySeries', `There is nothing to go through with "${text}".`);
  }
  if (items.length > MOST_ITEMS) {
    throw new SeriesProblem(
      'tooManySheets',
      `The series would have ${items.length} sheets; ${MOST_ITEMS} is the most. Take a part of it, for example areas:2:SS01.`,
    );
  }
  return items;
};
