import type { AdminLevel, Day, OperationCode, SexAge } from '@waystation/domain';
import {
  type FigureQuestion,
  type MapView,
  offeredLayers,
  questionInput,
  type SelectionState,
} from '@waystation/view';
import { areaQuestions } from '../areas/area-questions';
import { spreadQuestion } from '../areas/spread-data';
import { type LayerLooks, layerLooks } from '../layers/layer-looks';
import { namedLevels } from '../lines/named-places';
import { originQuestions } from '../lines/origin-questions';
import type { SceneWanted } from '../scene/scene-wanted';
import { siteQuestions } from '../sites/site-questions';

/** A question to the API: a procedure, and its input as that takes it. */
export type SceneQuestion<Procedure extends string, Input> = {
  readonly procedure: Procedure;
  readonly input: Input;
};

type OfOperation = { readonly operation: OperationCode };
/** A question about the areas of a level. */
export type OfLevel = OfOperation & { readonly level: AdminLevel };
/** A question about figures on a day. */
export type OfFigures = OfOperation & {
  readonly asOf: Day;
  readonly indicator?: string;
  readonly people?: SexAge;
  readonly until?: Day;
};

/** What the visible layers of a view need to be told, by what it is for; null: nothing needs it. */
export type SceneQuestions = {
  /** Names and points: the level shown and the coarse ones. */
  readonly areas: readonly SceneQuestion<'area.list', OfLevel>[];
  readonly topology: SceneQuestion<'area.topology', OfLevel> | null;
  readonly residents: SceneQuestion<'area.residents', OfLevel> | null;
  readonly figures: SceneQuestion<'figure.areas', OfLevel & OfFigures> | null;
  /** What fixes the classes. */
  readonly reference: SceneQuestion<'figure.areas', OfLevel & OfFigures> | null;
  /** The round compared with. */
  readonly earlier: SceneQuestion<'figure.areas', OfLevel & OfFigures> | null;
  /** Of the level of the only area that is told of, where another is drawn. */
  readonly ofArea: SceneQuestion<'figure.areas', OfLevel & OfFigures> | null;
  readonly rounds: SceneQuestion<'round.list', OfOperation & { readonly indicator: string }> | null;
  /** Where sources differ. */
  readonly spreads: SceneQuestion<'figure.spreads', OfLevel & OfFigures> | null;
  readonly sites: SceneQuestion<'site.list', OfFigures> | null;
  /** What fixes the sizes of sites. */
  readonly newestSites: SceneQuestion<'site.list', OfFigures> | null;
  readonly origins: SceneQuestion<'flow.origins', OfFigures> | null;
  /** What fixes the widths of lines. */
  readonly newestOrigins: SceneQuestion<'flow.origins', OfFigures> | null;
  readonly movements: SceneQuestion<'flow.movements', OfOperation> | null;
  readonly centres: SceneQuestion<'centre.list', OfOperation> | null;
  readonly crossings: SceneQuestion<'crossing.list', OfOperation> | null;
  readonly sources: SceneQuestion<'source.list', OfOperation>;
};

const ofAreas = (view: MapView, area: SceneWanted['area']) => {
  const { level } = view;
  const { code: operation } = view.operation;
  const asked = areaQuestions(view);
  const figures = (question: FigureQuestion | null, of = level) =>
    of === null || question === null || !asked.hasFigures
      ? null
      : ({
          procedure: 'figure.areas',
          input: { operation, level: of, ...questionInput(question) },
        } as const);
  const isOther = area !== undefined && area.level !== level;
  const isCounted = isOther && (view.indicator?.levels.includes(area.level) ?? false);
  return {
    topology:
      level === null
        ? null
        : ({ procedure: 'area.topology', input: { operation, level } } as const),
    residents:
      level === null || !asked.needsResidents
        ? null
        : ({ procedure: 'area.residents', input: { operation, level } } as const),
    figures: figures(asked.figures),
    reference: figures(asked.reference),
    earlier: figures(asked.earlier),
    ofArea: isCounted ? figures(asked.figures, area.level) : null,
  };
};

/** Whether any layer is visible that shows sites; coverage counts them. */
const showsSites = (looks: LayerLooks): boolean =>
  [
    looks.sites,
    looks.hostCommunities,
    looks.uncountedSites,
    looks.clusters,
    looks.density,
    looks.coverage,
  ].some(({ visible }) => visible);

const ofSites = (view: MapView, operation: OperationCode, isNeeded: boolean) => {
  const asked = siteQuestions(view);
  const ask = (question: FigureQuestion) =>
    isNeeded
      ? ({ procedure: 'site.list', input: { operation, ...questionInput(question) } } as const)
      : null;
  return { sites: ask(asked.sites), newestSites: ask(asked.reference) };
};

const ofOrigins = (view: MapView, operation: OperationCode, isNeeded: boolean) => {
  const asked = originQuestions(view);
  const ask = (question: FigureQuestion) =>
    isNeeded
      ? ({ procedure: 'flow.origins', input: { operation, ...questionInput(question) } } as const)
      : null;
  return { origins: ask(asked.origins), newestOrigins: ask(asked.reference) };
};

const ofSpreads = (view: MapView, operation: OperationCode, isNeeded: boolean) => {
  const asked = isNeeded ? spreadQuestion(view) : null;
  return asked === null
    ? null
    : ({ procedure: 'figure.spreads', input: { operation, ...asked } } as const);
};

/** What to ask the API for a view, before it can be drawn with all that is said of it. */
export const sceneQuestions = ({
  overview,
  view,
  shown,
  sel,
  area,
}: Pick<SceneWanted, 'overview' | 'view' | 'shown' | 'sel' | 'area'>): SceneQuestions => {
  const { code: operation } = view.operation;
  const looks = layerLooks(shown, sel);
  const offered = offeredLayers(overview, view.indicator);
  // What is selected is marked where no layer shows it.
  const isSelected = (kind: SelectionState['kind']): boolean => sel?.kind === kind;
  const hasLines = [looks.origins, looks.arrivals, looks.onward].some(({ visible }) => visible);
  const hasMovements = looks.arrivals.visible || looks.onward.visible || looks.crossings.visible;
  const levels = [
    ...new Set([
      ...namedLevels(overview),
      ...(view.level === null ? [] : [view.level]),
      ...(area === undefined ? [] : [area.level]),
    ]),
  ];
  return {
    areas: levels.map((level) => ({ procedure: 'area.list', input: { operation, level } })),
    ...ofAreas(view, area),
    rounds:
      view.indicator?.from === 'rounds'
        ? { procedure: 'round.list', input: { operation, indicator: view.indicator.id } }
        : null,
    spreads: ofSpreads(view, operation, looks.spreads.visible),
    ...ofSites(
      view,
      operation,
      offered.includes('sites') && (showsSites(looks) || isSelected('site')),
    ),
    ...ofOrigins(view, operation, looks.origins.visible),
    movements:
      (offered.includes('arrivals') && hasMovements) || areaQuestions(view).needsMovements
        ? { procedure: 'flow.movements', input: { operation } }
        : null,
    // Lines can end at centres and crossings.
    centres:
      looks.centres.visible || hasLines || isSelected('centre')
        ? { procedure: 'centre.list', input: { operation } }
        : null,
    crossings:
      looks.crossings.visible || hasLines || isSelected('crossing')
        ? { procedure: 'crossing.list', input: { operation } }
        : null,
    sources: { procedure: 'source.list', input: { operation } },
  };
};
