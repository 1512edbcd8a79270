import type { Legend } from '@waystation/cartography';
import { useTranslator } from '@waystation/ui';
import type { MapHit } from '../canvas/map-hit';
import type { MapScreenModel } from './use-map-screen';

/** The class that a number falls into, by the legend that stands beside the map. */
const classOfValue = (legend: Legend | null, value: number | null) =>
  legend?.kind !== 'classes' || value === null
    ? null
    : (legend.classes.find(({ from, to }) => value >= from && (to === null || value <= to)) ??
      null);

/** What is said of the area that the keyboard is at: name, value, class and as-of date; empty: none. */
export const useStepWords = ({ map }: MapScreenModel, step: MapHit | null): string => {
  const { t, formats } = useTranslator();
  const { layer, numberOf } = map.areas;
  const said = step === null ? null : layer.describe(step.key);
  if (step === null || said === null) {
    return '';
  }
  const row = classOfValue(layer.legend, numberOf(step.key));
  const date = said.asOf ?? t('absence.unknown');
  if (row === null) {
    return t('map.announce', { name: said.title, value: said.figure, date });
  }
  const range =
    row.to === null
      ? t('legend.atLeast', { from: formats.number(row.from) })
      : formats.range(row.from, row.to);
  return t('map.announceArea', {
    name: said.title,
    value: said.figure,
    unit: said.unit,
    class: t('map.classOf', { range }),
    date,
  });
};
