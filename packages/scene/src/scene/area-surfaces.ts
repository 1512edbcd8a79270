import { LAYERS } from '@waystation/layers';
import { circleData, circlesSaid } from '../areas/circle-data';
import { coverageData, coverageSaid } from '../areas/coverage-data';
import { spreadData, spreadsSaid } from '../areas/spread-data';
import type { LayerLook } from '../layers/layer-look';
import { areaPart, partsOfArea } from '../series/area-part';
import { namedAreas, type SceneAreas } from './area-scene';
import { asSceneLayer } from './as-scene-layer';
import type { SceneGiven } from './scene-given';
import type { SceneLayer } from './scene-layer';
import type { SceneSites } from './site-scene';
import { eachPassport } from './source-uses';

/** The numbers of areas as circles. */
export const circleLayer = (given: SceneGiven, areas: SceneAreas, look: LayerLook): SceneLayer => {
  const { answers, reader, wanted } = given;
  const columns = answers.areas.find(({ level }) => level === wanted.view.level) ?? null;
  const own = circleData({
    data: areas.data,
    areas: columns,
    reference: answers.reference ?? null,
  });
  const maximum = given.scales?.areaCircles ?? own?.context.maximum ?? 0;
  const data = own && { ...own, context: { ...own.context, maximum } };
  return asSceneLayer(
    LAYERS.areaCircles,
    {
      data,
      params: LAYERS.areaCircles.params.parse(look),
      counted: partsOfArea(areaPart(given), data?.rows),
    },
    { told: { ...areas, said: circlesSaid(areas.said, wanted.view, reader) }, given },
  );
};

/** Where sources differ, and by how much. */
export const spreadLayer = (given: SceneGiven, areas: SceneAreas, look: LayerLook): SceneLayer => {
  const { answers, reader, wanted } = given;
  const { spreads } = answers;
  const columns = answers.areas.find(({ level }) => level === wanted.view.level) ?? null;
  const data = spreadData({ areas: columns, spreads, view: wanted.view });
  return asSceneLayer(
    LAYERS.spreads,
    {
      data,
      params: LAYERS.spreads.params.parse(look),
      counted: partsOfArea(areaPart(given), data?.rows),
    },
    {
      told: {
        ...areas,
        said: spreadsSaid(areas.said, spreads, reader),
        passports: spreads?.passports ?? [],
      },
      given,
    },
  );
};

/** Which areas the round covered. */
export const coverageLayer = (
  given: SceneGiven,
  { areas, sites }: { readonly areas: SceneAreas; readonly sites: SceneSites },
  look: LayerLook,
): SceneLayer => {
  const data = coverageData({
    data: areas.data,
    sites: sites.read?.rows ?? null,
    passport: sites.passport,
    tree: namedAreas(given),
  });
  return asSceneLayer(
    LAYERS.coverage,
    {
      data,
      params: LAYERS.coverage.params.parse(look),
      counted: partsOfArea(areaPart(given), data?.rows),
    },
    {
      told: {
        ...areas,
        said: coverageSaid(areas.said, areas.data, given.reader),
        passports: eachPassport([...areas.passports, sites.passport]),
      },
      given,
    },
  );
};
