import { areaSetApart, type LayerName } from '@waystation/layers';
import {
  disclaimerWords,
  drawnLayers,
  lineNotes,
  offeredLayers,
  undeterminedOf,
} from '@waystation/view';
import { areasToName } from '../areas/areas-to-name';
import { type LayerLooks, layerLooks } from '../layers/layer-looks';
import { mixedDates } from '../layers/mixed-dates';
import { inPanelOrder } from '../layers/panel-order';
import { daysOf } from '../words/days-of';
import { areaLayer, type SceneAreas, sceneAreas } from './area-scene';
import { circleLayer, coverageLayer, spreadLayer } from './area-surfaces';
import { furniturePictures } from './furniture-scene';
import { movementLayer, originLayer, sceneEnds } from './line-scene';
import { placeLayers } from './place-scene';
import type { Scene } from './scene';
import type { SceneGiven } from './scene-given';
import type { SceneLayer } from './scene-layer';
import { leftOut } from './scene-left';
import { readersMarks, selectedMark } from './scene-marks';
import { withNotes } from './scene-notes';
import { sceneCoverage, sceneSources } from './scene-sources';
import { densityLayer, type SceneSites, sceneSites, siteLayer } from './site-scene';

type Parts = {
  readonly looks: LayerLooks;
  readonly areas: SceneAreas;
  readonly sites: SceneSites;
};

/** Makes each layer that a reader can show; null: a scene does not draw it. */
const layerMaker = (given: SceneGiven, { looks, areas, sites }: Parts) => {
  const ends = sceneEnds(given);
  const places = placeLayers(given, ends, looks);
  return (name: LayerName): SceneLayer | null => {
    switch (name) {
      case 'areas':
        return areaLayer(given, areas, looks.areas);
      case 'areaCircles':
        return circleLayer(given, areas, looks.areaCircles);
      case 'spreads':
        return spreadLayer(given, areas, looks.spreads);
      case 'coverage':
        return coverageLayer(given, { areas, sites }, looks.coverage);
      case 'sites':
      case 'hostCommunities':
      case 'uncountedSites':
        return siteLayer(given, sites, { name, look: looks[name] });
      case 'density':
        return densityLayer(given, sites, looks.density);
      case 'origins':
        return originLayer(given, ends, looks.origins);
      case 'arrivals':
      case 'onward':
        return movementLayer(given, ends, { name, look: looks[name] });
      case 'centres':
        return places.centres();
      case 'crossings':
        return places.crossings();
      // On paper each site is drawn by itself; the others stand in the place of areas, or are furniture.
      case 'clusters':
      case 'changes':
      case 'additions':
      case 'boundaries':
      case 'areaLabels':
        return null;
      default:
        return name satisfies never;
    }
  };
};

const asOfScene = (layers: readonly SceneLayer[]): Scene['asOf'] =>
  layers.find(({ shownAs }) => shownAs === 'areas')?.asOf ??
  daysOf(layers.map(({ asOf }) => asOf)).at(-1) ??
  null;

/**
 * What a view shows, from the answers to its questions: the pictures in drawing order, and of each
 * visible layer its legend, words, dates, sources and absences. The same functions make the map on a
 * screen, so a sheet of paper cannot say something else.
 */
export const sceneOf = (given: SceneGiven): Scene => {
  const { wanted, answers, tables, reader } = given;
  const { view, shown } = wanted;
  const { operation } = view;
  const looks = layerLooks(shown, wanted.sel);
  const [areas, sites] = [sceneAreas(given), sceneSites(given)];
  const make = layerMaker(given, { looks, areas, sites });
  const visible = drawnLayers(shown);
  const isShown = (name: LayerName): boolean => visible.some(({ id }) => id === name);
  const names = inPanelOrder(offeredLayers(wanted.overview, view.indicator), shown);
  const layers = withNotes(
    names.filter(isShown).flatMap((name) => make(name) ?? []),
    given,
  );
  // The areas stay when hidden: the ground of the operation and the outline of a selected one are theirs.
  const own = isShown('areas') ? [] : [areaLayer(given, areas, looks.areas)];
  const undetermined = undeterminedOf(operation.countries, tables.undetermined);
  return {
    layers,
    pictures: [
      ...[...own, ...layers].flatMap(({ picture }) => picture ?? []),
      ...furniturePictures(given, areas, looks),
      ...(wanted.area?.shape ? [areaSetApart(wanted.area.shape, given.theme)] : []),
      ...selectedMark(given, sites, isShown),
      ...readersMarks(given, areas),
    ],
    areasToName: areasToName(
      answers.areas.find(({ level }) => level === view.level),
      areas.data?.rows ?? [],
    ),
    sources: sceneSources(layers, answers.sources, reader),
    coverage: sceneCoverage(layers),
    asOf: asOfScene(layers),
    mixedDates: mixedDates(layers),
    lineNotes: lineNotes(undetermined, reader.t),
    disclaimer: disclaimerWords(operation, reader.t),
    boundariesOf: answers.topology?.validOn ?? null,
    left: leftOut(wanted, layers),
  };
};
