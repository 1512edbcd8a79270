import { drawnLayers, fillOnTop } from '@waystation/view';
import type { SceneLeft } from './scene';
import type { SceneLayer } from './scene-layer';
import type { SceneWanted } from './scene-wanted';

/** What of an address a scene does not draw, each with why. */
export const leftOut = (
  { shown, beside, unknown, notUnderstood }: SceneWanted,
  layers: readonly Pick<SceneLayer, 'shownAs'>[],
): readonly SceneLeft[] => {
  const visible = drawnLayers(shown);
  const whyNot = (id: string): SceneLeft => {
    if (id === 'clusters') {
      return { kind: 'drawnSingly', layer: id };
    }
    const by = fillOnTop(shown);
    return by === null || visible.some((layer) => layer.id === id)
      ? { kind: 'unknownLayer', id }
      : { kind: 'covered', layer: id, by };
  };
  return [
    ...shown
      .filter(({ id }) => !layers.some(({ shownAs }) => shownAs === id))
      .map(({ id }) => whyNot(id)),
    ...beside.map((part): SceneLeft => ({ kind: 'partNotYet', part })),
    ...unknown.map((id): SceneLeft => ({ kind: 'unknownLayer', id })),
    ...notUnderstood.map((parameter): SceneLeft => ({ kind: 'notUnderstood', parameter })),
  ];
};
