import type { AdminLevel, AreaColumns, Passport } from '@waystation/domain';
import { type AreaGeometry, type AreaRow, LAYERS, withParents } from '@waystation/layers';
import type { AreaBreaks } from '@waystation/view';
import { addedSince, additionData, additionsSaid } from '../areas/addition-data';
import { type AreaData, areaData, areaParams, classesOfAreas } from '../areas/area-data';
import { areaQuestions } from '../areas/area-questions';
import { areasSaid, whyNoAreas } from '../areas/area-said';
import { areaShapes, outlinedIn } from '../areas/area-shapes';
import { changeData, changesSaid } from '../areas/change-data';
import { isolatedNote, rowsOfClass } from '../areas/isolated-class';
import type { LayerLook } from '../layers/layer-look';
import type { LayerSaid } from '../layers/layer-said';
import { namedLevels } from '../lines/named-places';
import { areaPart, partsOfArea } from '../series/area-part';
import { asSceneLayer, type LayerTold } from './as-scene-layer';
import type { SceneGiven } from './scene-given';
import type { SceneLayer, SourceUse } from './scene-layer';
import { eachPassport } from './source-uses';

/** Boundaries of the country stand in for a level where none is loaded: nothing will be found there. */
const NO_LEVEL: AdminLevel = 0;

/** The level whose lines are drawn. */
export const drawnLevel = ({ wanted }: Pick<SceneGiven, 'wanted'>): AdminLevel =>
  wanted.view.level ?? NO_LEVEL;

/** The areas of the coarse levels, which are named at the ends of lines and that others lie in. */
export const namedAreas = ({
  answers,
  wanted: { overview },
}: Pick<SceneGiven, 'answers' | 'wanted'>): readonly AreaColumns[] => {
  const levels = namedLevels(overview);
  return answers.areas.filter(({ level }) => levels.includes(level));
};

const geometryOf = (given: SceneGiven): AreaGeometry | null => {
  const { answers, wanted } = given;
  const level = drawnLevel(given);
  const areas = answers.areas.find((columns) => columns.level === wanted.view.level);
  return areas === undefined || answers.topology === undefined
    ? null
    : areaShapes(
        areas,
        answers.topology,
        outlinedIn(level, answers.figures, wanted.view.operation.countries),
      );
};

/** The areas of a scene, which other layers of it are made of. */
export type SceneAreas = {
  readonly data: AreaData;
  readonly geometry: AreaGeometry | null;
  readonly classed: AreaBreaks;
  readonly said: LayerSaid;
  readonly empty: string | null;
  /** The rows of a table: those of the only class that is shown, or all. */
  readonly tabled: readonly AreaRow[];
  readonly passports: readonly Passport[];
};

/** Reads areas, figures and classes of a scene. */
export const sceneAreas = (given: SceneGiven): SceneAreas => {
  const { answers, reader } = given;
  const { view } = given.wanted;
  const { figures, reference, residents } = answers;
  const areas = answers.areas.find(({ level }) => level === view.level);
  const geometry = geometryOf(given);
  const classed = classesOfAreas({ areas, reference, residents }, view);
  const data = areaData({ areas, figures, residents, geometry, classed }, view);
  const only = rowsOfClass(data, view.classes.isolated);
  const said = areasSaid({ figures, residents }, view, reader);
  return {
    data,
    geometry,
    classed,
    said:
      data === null || only === null
        ? said
        : {
            ...said,
            filterNote: isolatedNote({ shown: only.length, all: data.rows.length }, reader),
          },
    empty: whyNoAreas(view, reader),
    tabled: only ?? data?.rows ?? [],
    passports: eachPassport([figures?.passport, ...(figures?.ownPassports ?? [])]),
  };
};

const residentUses = (data: AreaData): readonly SourceUse[] =>
  (data?.rows ?? []).flatMap(({ residents }) =>
    residents === null
      ? []
      : [{ source: residents.base.source, label: residents.base.title, asOf: residents.base.asOf }],
  );

const changesOf = (given: SceneGiven, areas: SceneAreas, look: LayerLook): SceneLayer => {
  const { answers, reader, wanted } = given;
  const columns = answers.areas.find(({ level }) => level === wanted.view.level) ?? null;
  const data = changeData(answers.earlier, areas.data, columns);
  const said = changesSaid(areas.said, data, reader);
  const passports = eachPassport([answers.earlier?.passport, ...areas.passports]);
  return asSceneLayer(
    LAYERS.changes,
    {
      data,
      params: LAYERS.changes.params.parse(look),
      counted: partsOfArea(areaPart(given), data?.rows),
    },
    { told: { said, empty: areas.empty, passports, shownAs: 'areas' }, given },
  );
};

const additionsOf = (given: SceneGiven, areas: SceneAreas, look: LayerLook): SceneLayer | null => {
  const { answers, reader } = given;
  const { view } = given.wanted;
  const from = addedSince(view);
  if (from === null) {
    return null;
  }
  const data = additionData(answers.movements?.flows, view, areas.data);
  const said = additionsSaid(areas.said, data, { days: { from, to: view.day }, reader });
  return asSceneLayer(
    LAYERS.additions,
    {
      data,
      params: LAYERS.additions.params.parse(look),
      counted: partsOfArea(areaPart(given), data?.rows),
    },
    {
      told: { said, empty: areas.empty, passports: areas.passports, shownAs: 'areas' },
      given,
    },
  );
};

/** The choropleth of a scene: by figures, or by their change where two days are compared. */
export const areaLayer = (given: SceneGiven, areas: SceneAreas, look: LayerLook): SceneLayer => {
  const { view } = given.wanted;
  if (areaQuestions(view).earlier !== null) {
    return changesOf(given, areas, look);
  }
  const { data, classed } = areas;
  const told: LayerTold = { ...areas, sources: residentUses(data) };
  return (
    additionsOf(given, areas, look) ??
    asSceneLayer(
      LAYERS.areas,
      {
        data,
        params: areaParams(look, classed, view),
        tabled: withParents(areas.tabled, namedAreas(given)),
        counted: partsOfArea(areaPart(given), data?.rows),
      },
      { told, given },
    )
  );
};
