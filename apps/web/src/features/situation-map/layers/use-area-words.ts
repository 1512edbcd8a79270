import { useTranslator } from '@waystation/ui';
import {
  areasSummary,
  areasTitle,
  areasUnit,
  levelWords,
  type MapView,
  staleNote,
} from '@waystation/view';
import { daysOf } from './days-of';
import { layerLoadOf } from './layer-load-of';
import type { MapLayer } from './map-layer';
import type { AreaReads } from './use-area-reads';

/** Why no level can be drawn: the figures are all of places, or no boundaries fit them. */
const whyNoLevel = (indicator: MapView['indicator']) =>
  indicator?.levels.length === 0 ? 'areas.onlyPlaces' : 'firstRun.noBoundaries';

type AreaWords = Pick<
  MapLayer,
  'load' | 'asOf' | 'dates' | 'title' | 'summary' | 'staleNote' | 'unit' | 'areas'
>;

/** What the row of the choropleth says: title, date, unit, and how far its files have come. */
export const useAreaWords = (reads: AreaReads, view: MapView): AreaWords => {
  const words = useTranslator();
  const { t } = words;
  const { areas, topology, figures, reference, residents } = reads;
  const { indicator, moment, operation, classes } = view;
  const passport = figures.data?.passport ?? null;
  const name = levelWords(view.levelNames, view.level, words);
  const related = classes.relation === 'per1000Residents' ? [residents] : [];
  const files =
    indicator === null ? [areas, topology] : [areas, topology, figures, reference, ...related];
  return {
    load:
      view.level === null
        ? { kind: 'empty', because: t(whyNoLevel(indicator)) }
        : layerLoadOf(files),
    asOf: passport?.asOf ?? null,
    dates: daysOf(figures.data?.ownPassports?.map((own) => own?.asOf) ?? [passport?.asOf]),
    title: areasTitle(indicator, name, words),
    summary: areasSummary(figures.data, indicator, words),
    staleNote: staleNote({ passport, moment, rule: operation.staleness.rounds }, t),
    unit: areasUnit({ figures: figures.data, residents: residents.data, view }, words),
    areas: name?.other ?? t('legend.areas'),
  };
};
