import type { AreaColumns, SexAge } from '@waystation/domain';
import { type AreaGeometry, classedFigure, LAYERS } from '@waystation/layers';
import {
  type AreaData,
  areaData,
  areaParams,
  classesOfAreas,
  eachPassport,
} from '@waystation/scene';
import type { MapView } from '@waystation/view';
import { useCallback, useMemo } from 'react';
import type { MapLayer } from './map-layer';
import { useAreaGeometry } from './use-area-geometry';
import { type AreaReads, type AreasWanted, useAreaReads } from './use-area-reads';
import { useAreaTable } from './use-area-table';
import { useAreaWords } from './use-area-words';
import { useDrawnLayer } from './use-drawn-layer';
import { useIsolatedClass } from './use-isolated-class';

const NO_PEOPLE: readonly SexAge[] = [];

const useRows = (reads: AreaReads, view: MapView, geometry: AreaGeometry | null) => {
  const { indicator, classes } = view;
  const [areas, figures, reference] = [reads.areas.data, reads.figures.data, reads.reference.data];
  const residents = reads.residents.data;
  const classed = useMemo(
    () => classesOfAreas({ areas, reference, residents }, { classes }),
    [reference, areas, residents, classes],
  );
  const data = useMemo(
    () => areaData({ areas, figures, residents, geometry, classed }, { classes, indicator }),
    [areas, figures, residents, geometry, classed, classes, indicator],
  );
  return { data, classed };
};

/** The number that the class of an area is of; null without one. */
const useNumbers = (data: AreaData): ((pcode: string) => number | null) => {
  const values = useMemo(
    () =>
      new Map<string, number | null>(
        data?.rows.map((row) => [row.pcode, classedFigure(row, data.context).value]),
      ),
    [data],
  );
  return (pcode) => values.get(pcode) ?? null;
};

/**
 * The choropleth of the level shown, and its geometry for lines and keyboard; `tree` are the levels
 * that its areas may lie in.
 */
export const useAreaLayers = (wanted: AreasWanted, tree: readonly AreaColumns[]) => {
  const { view, look, theme } = wanted;
  const reads = useAreaReads(wanted);
  const geometry = useAreaGeometry(reads, wanted);
  const { data, classed } = useRows(reads, view, geometry);
  const { classes } = view;
  const figures = reads.figures.data;
  const params = useMemo(() => areaParams(look, classed, { classes }), [look, classed, classes]);
  const tableOf = useAreaTable(data, tree);
  const table = useCallback(() => tableOf(data?.rows ?? null), [tableOf, data]);
  const only = useIsolatedClass(data, view, tableOf);
  const layer: MapLayer = {
    ...useDrawnLayer(LAYERS.areas, data, { params, theme }),
    table,
    ...useAreaWords(reads, view),
    ...only?.layer,
    passports: eachPassport(figures?.ownPassports ? [] : [figures?.passport]),
    name: 'areas',
    aside: null,
    selects: 'area',
  };
  return {
    layer,
    data,
    geometry,
    classed,
    areas: reads.areas.data ?? null,
    reference: reads.reference.data ?? null,
    numberOf: useNumbers(data),
    /** The areas of the only class that the legend leaves; null: all. */
    isolated: only?.pcodes ?? null,
    total: figures?.total ?? null,
    publishedPeople: figures?.publishedPeople ?? NO_PEOPLE,
  };
};
