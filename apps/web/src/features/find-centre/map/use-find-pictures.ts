import type { Theme } from '@waystation/cartography';
import type { Position } from '@waystation/domain';
import {
  type CentreRow,
  type Gazetteer,
  gazetteerOf,
  LAYERS,
  wayPicture,
} from '@waystation/layers';
import type { Ground } from '@waystation/nearest';
import { useDeferredValue, useMemo } from 'react';
import { useDrawnLayer } from '../../situation-map/layers/use-drawn-layer';
import { useFurniture } from '../../situation-map/layers/use-furniture';
import { useStablePictures } from '../../situation-map/layers/use-stable-pictures';
import type { DrawnWay } from '../roads/use-drawn-way';
import type { Outlines } from '../use-ground';
import { groundCrossings, rankedRows, standing } from './ranked-rows';

type FindPictures = {
  readonly ground: Ground | null;
  /** The numbers of the list, by centre. */
  readonly ranks: ReadonlyMap<string, number>;
  readonly from: Position | null;
  readonly outlines: Outlines;
  readonly countries: readonly string[];
  readonly theme: Theme;
  /** The way by road that is drawn; null: none is. */
  readonly way: DrawnWay | null;
};

const NO_ROWS: readonly CentreRow[] = [];
const NO_NAMES: Gazetteer = gazetteerOf([], []);

const PARAMS = {
  centres: LAYERS.centres.params.parse({}),
  crossings: LAYERS.crossings.params.parse({}),
};

/** Lines, crossings and numbered centres, as the main map draws them. */
export const useFindPictures = (wanted: FindPictures) => {
  const { ground, ranks, outlines, countries, theme, way } = wanted;
  // As the numbers of the list: where centres are many, it is painted first.
  const from = useDeferredValue(wanted.from);
  const rows = useMemo(
    () => (ground === null ? NO_ROWS : rankedRows(ground, ranks)),
    [ground, ranks],
  );
  const crossings = useMemo(() => (ground === null ? [] : groundCrossings(ground)), [ground]);
  const context = useMemo(() => standing(rows, crossings, from), [rows, crossings, from]);
  const drawnCentres = useDrawnLayer(
    LAYERS.centres,
    useMemo(() => ({ rows, context }), [rows, context]),
    { params: PARAMS.centres, theme },
  );
  const drawnCrossings = useDrawnLayer(
    LAYERS.crossings,
    useMemo(
      () => ({ rows: crossings, context: { gazetteer: NO_NAMES, moves: context.moves } }),
      [crossings, context],
    ),
    { params: PARAMS.crossings, theme },
  );
  const areas = useMemo(() => (outlines.areas === null ? [] : [outlines.areas]), [outlines.areas]);
  const furniture = useFurniture({
    geometry: outlines.geometry,
    countries,
    areas,
    level: outlines.level,
    theme,
    onChoropleth: false,
  });
  const line = way?.line ?? null;
  const drawnWay = useMemo(() => wayPicture(line, theme), [line, theme]);
  return {
    rows,
    context,
    areas,
    describe: drawnCentres.describe,
    pictures: useStablePictures([
      ...furniture,
      drawnWay,
      drawnCrossings.picture,
      drawnCentres.picture,
    ]),
  };
};
