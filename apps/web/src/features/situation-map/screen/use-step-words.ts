import type { Legend } from '@waystation/cartography';
import { joinWords } from '@waystation/i18n';
import { useTranslator } from '@waystation/ui';
import type { MapHit } from '../canvas/map-hit';
import type { MapScreenModel } from './use-map-screen';

/** The class that a number falls into, by the legend that stands beside the map. */
const classOfValue = (legend: Legend | null, value: number | null) =>
  legend?.kind !== 'classes' || value === null
    ? null
    : (legend.classes.find(({ from, to }) => value >= from && (to === null || value <= to)) ??
      null);

/** What is said of what the keyboard is at: name, value, class and as-of date; empty: nothing. */
export const useStepWords = ({ map }: MapScreenModel, step: MapHit | null): string => {
  const { t, formats, language } = useTranslator();
  const { numberOf } = map.areas;
  // Areas are stepped through also where their layer is hidden.
  const layer =
    step === null || step.layer === 'areas'
      ? map.areas.layer
      : (map.layers.find(({ name }) => name === step.layer) ?? map.areas.layer);
  const said = step === null ? null : layer.describe(step.key);
  if (step === null || said === null) {
    return '';
  }
  const row = step.layer === 'areas' ? classOfValue(layer.legend, numberOf(step.key)) : null;
  const date = said.asOf ?? t('absence.unknown');
  if (row === null) {
    return step.layer === 'areas'
      ? t('map.announce', { name: said.title, value: said.figure, date })
      : t('map.announceSymbol', {
          kind: layer.title,
          name: said.title,
          value: said.figure,
          unit: said.unit,
          notes: joinWords(said.notes, language),
          date,
        });
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
