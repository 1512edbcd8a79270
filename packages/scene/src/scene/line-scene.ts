import {
  type FlowContext,
  type FlowRow,
  type Gazetteer,
  LAYERS,
  type Reader,
} from '@waystation/layers';
import { isAmong } from '../filters/is-among';
import type { LayerData } from '../layers/layer-data';
import type { LayerLook } from '../layers/layer-look';
import { focusAmong, focusOf } from '../lines/focus-of';
import { focusOfArea, withAreaNote } from '../lines/focus-of-area';
import { focusedData } from '../lines/focused-data';
import { movementDrawing } from '../lines/movement-drawing';
import { MOVEMENT_KINDS, type MovementName, movementsSaid } from '../lines/movement-said';
import { namedPlaces } from '../lines/named-places';
import { originDrawing, originLines } from '../lines/origin-drawing';
import { originsSaid, whyNoOrigins } from '../lines/origin-said';
import { originSums } from '../lines/origin-sums';
import { absencesOf } from './absences-of';
import { namedAreas } from './area-scene';
import { asSceneLayer } from './as-scene-layer';
import type { SceneGiven } from './scene-given';
import type { SceneLayer, SourceUse } from './scene-layer';
import { eachPassport } from './source-uses';

/** Where lines of a scene can end, and the ends of what is selected. */
export type SceneEnds = { readonly gazetteer: Gazetteer; readonly focus: readonly string[] };

/** The ends of the lines of a scene. */
export const sceneEnds = (given: Pick<SceneGiven, 'answers' | 'tables' | 'wanted'>): SceneEnds => ({
  gazetteer: namedPlaces({
    areas: namedAreas(given),
    centres: given.answers.centres,
    crossings: given.answers.crossings,
    abroad: given.tables.countryPoints,
  }),
  focus: focusOf(given.wanted.sel, namedAreas(given)),
});

/** The ends of the lines that are drawn: of the only area that a scene tells of, else of what is selected. */
const focusIn = (given: SceneGiven, focus: readonly string[], rows: readonly FlowRow[]) =>
  given.wanted.area === undefined
    ? focusAmong(focus, rows)
    : focusOfArea(given.wanted.area, given.answers.areas, rows);

type LineDefinition = typeof LAYERS.origins | typeof LAYERS.arrivals | typeof LAYERS.onward;

const NO_ROWS: readonly FlowRow[] = [];
const NO_FOCUS: readonly string[] = [];

/** A scene of one area says itself whose lines they are. */
const focusOfNote = ({ wanted }: SceneGiven, focus: readonly string[]): readonly string[] =>
  wanted.area === undefined ? focus : NO_FOCUS;

/** A layer with the legend and table of its lines in focus alone, and the absences of that. */
const inFocus = (
  layer: SceneLayer,
  own: LayerData<FlowRow, FlowContext>,
  { of, reader }: { readonly of: LineDefinition; readonly reader: Reader },
): SceneLayer => {
  const legend = own && of.legend(own.rows, own.context);
  return {
    ...layer,
    legend,
    absences: absencesOf(legend),
    table: () => own && of.rowsAsTable(own.rows, own.context, reader),
  };
};

/** People present by origin, as lines from where they come to where they are. */
export const originLayer = (
  given: SceneGiven,
  { gazetteer, focus }: SceneEnds,
  look: LayerLook,
): SceneLayer => {
  const { answers, reader } = given;
  const { view } = given.wanted;
  const lines = originLines({
    shown: answers.origins,
    reference: answers.newestOrigins,
    gazetteer,
    unit: view.indicator?.unit ?? 'individuals',
  });
  const drawn =
    lines &&
    originDrawing(lines, {
      zoom: view.zoom,
      isShown: ({ from }) => isAmong(view.originFilter, from.key),
    });
  const data = drawn && {
    ...drawn,
    context: { ...drawn.context, scale: given.scales?.origins ?? drawn.context.scale },
  };
  const own = focusIn(given, focus, data?.rows ?? NO_ROWS);
  const told = {
    read: answers.origins,
    all: lines?.rows ?? NO_ROWS,
    passing: data && (data.context.unmerged ?? NO_ROWS),
    focus: own,
    tree: namedAreas(given),
  };
  const layer = asSceneLayer(
    LAYERS.origins,
    { data, params: LAYERS.origins.params.parse({ ...look, focus: own }) },
    {
      told: {
        said: withAreaNote(
          originsSaid({ ...told, focus: focusOfNote(given, own) }, view, reader),
          given,
          data?.rows ?? null,
        ),
        empty: whyNoOrigins(told, reader),
        passports: eachPassport([answers.origins?.passport]),
      },
      given,
    },
  );
  return {
    ...inFocus(layer, focusedData(data, own), { of: LAYERS.origins, reader }),
    // Those who are in what the lines are of; of all where the lines are.
    origins: originSums(
      (told.passing ?? NO_ROWS).filter(({ to }) => own.length === 0 || own.includes(to.key)),
      reader,
    ),
  };
};

const usesOf = (rows: readonly FlowRow[]): readonly SourceUse[] =>
  rows.flatMap(({ source, asOf }) => (source === undefined ? [] : [{ source, label: null, asOf }]));

/** Arrivals across borders, or onward movement, as known on the day. */
export const movementLayer = (
  given: SceneGiven,
  { gazetteer, focus }: SceneEnds,
  { name, look }: { readonly name: MovementName; readonly look: LayerLook },
): SceneLayer => {
  const { answers, reader } = given;
  const { day, span, indicator } = given.wanted.view;
  const data = movementDrawing({
    flows: answers.movements?.flows,
    gazetteer,
    kinds: MOVEMENT_KINDS[name],
    day,
    series: indicator?.from === 'flows' ? indicator.series : null,
    lastDay: span.to,
  });
  const own = focusIn(given, focus, data?.rows ?? NO_ROWS);
  const said = withAreaNote(
    movementsSaid(
      {
        name,
        rows: data?.rows ?? null,
        focus: focusOfNote(given, own),
        tree: namedAreas(given),
      },
      reader,
    ),
    given,
    data?.rows ?? null,
  );
  const layer = asSceneLayer<MovementName, typeof LAYERS.arrivals.params, FlowRow, FlowContext>(
    LAYERS[name],
    { data, params: LAYERS[name].params.parse({ ...look, focus: own }) },
    {
      told: { said, empty: null, passports: [], sources: usesOf(data?.rows ?? NO_ROWS) },
      given,
    },
  );
  return inFocus(layer, focusedData(data, own), { of: LAYERS[name], reader });
};
