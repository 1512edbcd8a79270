import { groupBy, REPORTED_SOURCE, type Source, type SourceId } from '@waystation/domain';
import type { Reader } from '@waystation/layers';
import { daysOf } from '../words/days-of';
import type { SceneCoverage, SceneSource } from './scene';
import type { SceneLayer } from './scene-layer';

type Words = Pick<Reader, 't'>;

const labelOf = (id: SourceId, source: Source | undefined, { t }: Words): string => {
  // What centres report themselves is in no document that could be listed.
  const unlisted = id === REPORTED_SOURCE ? t('source.reported') : id;
  return source === undefined ? unlisted : `${source.publisher}, ${source.title}`;
};

/** The sources of layers, in the order of the layers, each once with its days. */
export const sceneSources = (
  layers: readonly SceneLayer[],
  known: readonly Source[],
  words: Words,
): readonly SceneSource[] => {
  const uses = layers.flatMap(({ name, sources }) => sources.map((use) => ({ name, ...use })));
  return [...groupBy(uses, ({ source }) => source)].map(([id, own]) => {
    const source = known.find((one) => one.id === id);
    const label = own.find((use) => use.label !== null)?.label ?? labelOf(id, source, words);
    return {
      id,
      label,
      publisher: source?.publisher ?? label,
      attribution: source?.attribution ?? null,
      licence: source?.licence ?? null,
      url: source?.url ?? null,
      layers: [...new Set(own.map(({ name }) => name))],
      dates: daysOf(own.map(({ asOf }) => asOf)),
    };
  });
};

/** How complete the rounds behind layers were, one entry a layer and round. */
export const sceneCoverage = (layers: readonly SceneLayer[]): readonly SceneCoverage[] =>
  layers.flatMap(({ name: layer, passports }) =>
    passports
      .filter(({ round }) => round !== null)
      .map(({ asOf, coverage }) => ({ layer, asOf, coverage })),
  );
