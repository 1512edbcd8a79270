import { ageBeside } from '../layers/layer-notes';
import { peopleSaid } from '../layers/people-said';
import { roundsToShow } from '../rounds/rounds-to-show';
import type { SceneGiven } from './scene-given';
import type { SceneLayer } from './scene-layer';

/** Says of layers that they are older than the areas beside them, and whom their numbers count. */
export const withNotes = (
  layers: readonly SceneLayer[],
  { wanted: { view }, answers, reader }: SceneGiven,
): readonly SceneLayer[] => {
  const { indicator, operation } = view;
  const rounds =
    answers.rounds === undefined || indicator === null
      ? []
      : roundsToShow(answers.rounds, indicator.series, operation.assessmentPreference);
  const areasAsOf = answers.figures?.passport?.asOf ?? null;
  return layers.map((layer) => {
    const staleNote = ageBeside(layer, { rounds, areasAsOf }, reader.t);
    const { people: _, ...said } = peopleSaid(layer, view.people, reader);
    return { ...layer, staleNote, ...said };
  });
};
