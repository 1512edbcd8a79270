import { type Api, appRouter, createCallerFactory } from '@waystation/api';
import { roundsToShow, sceneAddress, sceneWanted } from '@waystation/scene';
import type { SeriesAsked } from '../series/series-asked';
import { SeriesProblem } from '../series/series-problem';

const createCaller = createCallerFactory(appRouter);

/**
 * The newest round of what a series shows, as the public may know it; null: none was published. Throws
 * {@link SeriesProblem} where its numbers are of no rounds, or its link names a day and never shows a
 * newer one.
 */
export const newestRound = async (
  api: Api,
  { operation, view }: SeriesAsked,
  now: Date,
): Promise<string | null> => {
  const ask = createCaller(api.contextFor('public'));
  const address = sceneAddress(view);
  if (address.state.asOf !== null) {
    throw new SeriesProblem(
      'fixedDay',
      'The link names a day, so that every run would show the same round. Take one without "asOf".',
    );
  }
  const overview = await ask.operation.get({ operation });
  const { indicator } = sceneWanted(overview, address, now).view;
  if (indicator?.from !== 'rounds') {
    throw new SeriesProblem('noRounds', 'The numbers that the link shows are not of rounds.');
  }
  const rounds = await ask.round.list({ operation, indicator: indicator.id });
  const shown = roundsToShow(rounds, indicator.series, overview.operation.assessmentPreference);
  return shown.at(-1)?.round.id ?? null;
};
