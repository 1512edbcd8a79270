import type { AreaFigures, ResidentColumns } from '@waystation/domain';
import type { Reader } from '@waystation/layers';
import {
  areasSummary,
  areasTitle,
  areasUnit,
  levelWords,
  type MapView,
  staleNote,
} from '@waystation/view';
import type { LayerSaid } from '../layers/layer-said';
import { daysOf } from '../words/days-of';

/** Why no level can be drawn: the figures are all of places, or no boundaries fit them; null: one can. */
export const whyNoAreas = (
  { level, indicator }: Pick<MapView, 'level' | 'indicator'>,
  { t }: Pick<Reader, 't'>,
): string | null => {
  if (level !== null) {
    return null;
  }
  return t(indicator?.levels.length === 0 ? 'areas.onlyPlaces' : 'firstRun.noBoundaries');
};

/** Figures and residents as far as they were read. */
type Read = {
  readonly figures: AreaFigures | undefined;
  readonly residents: ResidentColumns | undefined;
};

/** What the choropleth says of itself: title, date and unit. */
export const areasSaid = (
  { figures, residents }: Read,
  view: MapView,
  reader: Reader,
): LayerSaid => {
  const { indicator, moment, operation } = view;
  const passport = figures?.passport ?? null;
  const name = levelWords(view.levelNames, view.level, reader);
  return {
    asOf: passport?.asOf ?? null,
    dates: daysOf(figures?.ownPassports?.map((own) => own?.asOf) ?? [passport?.asOf]),
    title: areasTitle(indicator, name, reader),
    summary: areasSummary(figures, indicator, reader),
    staleNote: staleNote({ passport, moment, rule: operation.staleness.rounds }, reader.t),
    unit: areasUnit({ figures, residents, view }, reader),
    areas: name?.other ?? reader.t('legend.areas'),
  };
};
