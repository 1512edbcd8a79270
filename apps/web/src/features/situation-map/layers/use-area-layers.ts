import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Theme } from '@waystation/cartography';
import type { AdminLevel } from '@waystation/domain';
import { areaRows, classedFigure, LAYERS, readAreaShapes } from '@waystation/layers';
import { useTranslator } from '@waystation/ui';
import { useMemo } from 'react';
import { operationQueries } from '../../../api/operation-queries';
import { areaBreaks } from '../../class-editor/area-breaks';
import { areasTitle } from '../view/indicator-words';
import { levelName } from '../view/level-name';
import type { MapView } from '../view/map-view';
import { daysOf } from './days-of';
import { figureQuestion, referenceQuestion } from './figure-question';
import { layerLoadOf } from './layer-load-of';
import type { LayerLook } from './layer-look';
import type { MapLayer } from './map-layer';
import { passportSummary, type Words } from './passport-summary';
import { staleNote } from './stale-note';
import { useDrawnLayer } from './use-drawn-layer';
import { useLastCopy } from './use-last-copy';

type AreasWanted = {
  readonly view: MapView;
  readonly level: AdminLevel;
  readonly look: LayerLook;
  readonly theme: Theme;
};

/** The reads of the choropleth: outlines and names once, figures for the day, and those that fix the classes. */
const useAreaReads = ({ view, level }: AreasWanted) => {
  const queries = operationQueries(view.operation.code);
  const { indicator, day } = view;
  const hasBoundaries = view.level !== null;
  const hasFigures = indicator !== null && hasBoundaries;
  const figures = useQuery({
    ...queries.figures(level, figureQuestion(indicator, day)),
    enabled: hasFigures,
    // The day before stays while the next is read; figures of another indicator never do.
    placeholderData: (before) =>
      before?.indicator === indicator?.id && before?.level === level
        ? keepPreviousData(before)
        : undefined,
  });
  return {
    areas: useQuery({ ...queries.areas(level), enabled: hasBoundaries }),
    topology: useQuery({ ...queries.topology(level), enabled: hasBoundaries }),
    figures: useLastCopy(figures, `${indicator?.id} ${level}`),
    reference: useQuery({
      ...queries.figures(level, referenceQuestion(indicator, day)),
      enabled: hasFigures,
    }),
  };
};

type AreaReads = ReturnType<typeof useAreaReads>;

/**
 * The areas that lines are drawn of, as one text that stays the same from day to day, so that the
 * geometry is not read again for each; null: all. Only among countries are there areas that no
 * figures are asked for; without figures only the countries of the operation are drawn.
 */
const outlinedIn = ({ figures }: AreaReads, { view, level }: AreasWanted): string | null =>
  level > 0 ? null : (figures.data?.pcode ?? view.operation.countries).join(' ');

const useGeometry = (reads: AreaReads, wanted: AreasWanted) => {
  const { areas, topology, figures } = reads;
  const { view, level } = wanted;
  const outlined = outlinedIn(reads, wanted);
  // Lines that change when the figures come shall not flash up before them.
  const isWaiting =
    level === 0 && view.indicator !== null && figures.data === undefined && figures.error === null;
  return useMemo(() => {
    if (areas.data === undefined || topology.data === undefined || isWaiting) {
      return null;
    }
    const { pcode, parent } = areas.data;
    const parents = new Map<string, string | null>(
      pcode.map((own, index) => [own, parent[index] ?? null]),
    );
    const drawn = outlined === null ? null : new Set(outlined.split(' '));
    return readAreaShapes(topology.data, (own) => parents.get(own) ?? null, drawn);
  }, [areas.data, topology.data, outlined, isWaiting]);
};

const useRows = (reads: AreaReads, view: MapView, geometry: ReturnType<typeof useGeometry>) => {
  const { indicator, classes } = view;
  const [areas, figures, reference] = [reads.areas.data, reads.figures.data, reads.reference.data];
  const classed = useMemo(() => areaBreaks(reference, areas, classes), [reference, areas, classes]);
  const data = useMemo(() => {
    if (areas === undefined || geometry === null || (indicator !== null && !figures)) {
      return null;
    }
    return {
      rows: areaRows(areas, figures ?? null, geometry),
      context: {
        breaks: classed.breaks,
        relation: classes.relation,
        total: figures?.total ?? null,
        unit: indicator?.unit ?? ('individuals' as const),
        passport: figures?.passport ?? null,
      },
    };
  }, [areas, figures, geometry, classed, classes, indicator]);
  return { data, classed };
};

/** The date of the figures; those that come from movements have dates of their own up to the newest. */
const summaryOf = ({ figures }: AreaReads, { indicator }: MapView, words: Words): string => {
  const { data } = figures;
  if (indicator !== null && data === undefined) {
    return '';
  }
  return indicator?.from === 'flows' && data?.passport
    ? words.t('layers.newestFrom', {
        date: words.formats.date(data.passport.asOf, data.passport.asOfPrecision),
      })
    : passportSummary(data?.passport ?? null, words);
};

/** The choropleth of the level shown, and its geometry for lines and keyboard. */
export const useAreaLayers = (wanted: AreasWanted) => {
  const { view, look, theme } = wanted;
  const { t, formats, language } = useTranslator();
  const reads = useAreaReads(wanted);
  const geometry = useGeometry(reads, wanted);
  const { data, classed } = useRows(reads, view, geometry);
  const { palette, isolated } = view.classes;
  const classes = classed.breaks.lower.length;
  const params = useMemo(
    () => LAYERS.areas.params.parse({ ...look, classes, palette, isolated }),
    [look, classes, palette, isolated],
  );
  const drawn = useDrawnLayer(LAYERS.areas, data, { params, theme });
  const { areas, topology, figures, reference } = reads;
  const passport = figures.data?.passport ?? null;
  const { indicator, moment, operation } = view;
  const name = levelName(view.levelNames, view.level, language);
  const layer: MapLayer = {
    ...drawn,
    name: 'areas',
    load:
      view.level === null
        ? { kind: 'empty', because: t('firstRun.noBoundaries') }
        : layerLoadOf(
            indicator === null ? [areas, topology] : [areas, topology, figures, reference],
          ),
    asOf: passport?.asOf ?? null,
    dates: daysOf([passport?.asOf]),
    title: areasTitle(indicator, name, t),
    summary: summaryOf(reads, view, { t, formats }),
    aside: null,
    staleNote: staleNote({ passport, moment, rule: operation.staleness.rounds }, t),
    unit:
      view.classes.relation === 'count'
        ? t(`unit.${indicator?.unit ?? 'individuals'}`)
        : t(`relation.unit.${view.classes.relation}`),
    areas: name?.other ?? t('legend.areas'),
    selects: 'area',
  };
  const values = useMemo(
    () =>
      new Map<string, number | null>(
        data?.rows.map((row) => [row.pcode, classedFigure(row, data.context).value]),
      ),
    [data],
  );
  const numberOf = (pcode: string): number | null => values.get(pcode) ?? null;
  return {
    layer,
    data,
    geometry,
    areas: areas.data ?? null,
    numberOf,
    classed,
    total: figures.data?.total ?? null,
  };
};
