import { largestArea } from '@waystation/layers';
import { originDrawing, originLines } from '../lines/origin-drawing';
import { sceneEnds } from './line-scene';
import type { SceneGiven, SceneScales } from './scene-given';

/** The scales that one view would have by itself. */
export const sceneScales = (
  given: Omit<SceneGiven, 'reader' | 'theme' | 'scales'>,
): SceneScales => {
  const { answers, wanted } = given;
  const { view } = wanted;
  const lines = originLines({
    shown: answers.origins,
    reference: answers.newestOrigins,
    gazetteer: sceneEnds(given).gazetteer,
    unit: view.indicator?.unit ?? 'individuals',
  });
  return {
    areaCircles: largestArea(answers.reference?.value ?? [], answers.figures?.value ?? []),
    origins: lines && originDrawing(lines, { zoom: view.zoom, isShown: () => true }).context.scale,
  };
};

/** Scales in which all of several views fit. */
export const widestScales = (each: readonly SceneScales[]): SceneScales => {
  const flows = each.flatMap(({ origins }) => origins ?? []);
  return {
    areaCircles: Math.max(0, ...each.map(({ areaCircles }) => areaCircles)),
    origins:
      flows.length === 0
        ? null
        : {
            maximum: Math.max(...flows.map(({ maximum }) => maximum)),
            threshold: Math.max(...flows.map(({ threshold }) => threshold)),
          },
  };
};
