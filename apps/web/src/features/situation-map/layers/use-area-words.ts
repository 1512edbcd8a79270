import { residentBasesWord } from '@waystation/layers';
import { useTranslator } from '@waystation/ui';
import type { MapView } from '@waystation/view';
import {
  areasTitle,
  levelWords,
  passportSummary,
  residentsFor,
  staleNote,
  type Words,
} from '@waystation/view';
import { daysOf } from './days-of';
import { layerLoadOf } from './layer-load-of';
import type { MapLayer } from './map-layer';
import type { AreaReads } from './use-area-reads';

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

/** What the classes are of; a rate names who says how many live there, and of when. */
const unitOf = (
  { figures, residents }: AreaReads,
  { classes: { relation }, indicator }: MapView,
  words: Words,
): string => {
  const { t } = words;
  if (relation === 'count') {
    return t(`unit.${indicator?.unit ?? 'individuals'}`);
  }
  const bases =
    relation === 'per1000Residents'
      ? residentBasesWord(residentsFor(figures.data, residents.data).values(), words)
      : null;
  return bases === null
    ? t(`relation.unit.${relation}`)
    : t('relation.unitFrom.per1000Residents', { bases });
};

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
    summary: summaryOf(reads, view, words),
    staleNote: staleNote({ passport, moment, rule: operation.staleness.rounds }, t),
    unit: unitOf(reads, view, words),
    areas: name?.other ?? t('legend.areas'),
  };
};
