import type { AreaFigures, Indicator, ResidentColumns } from '@waystation/domain';
import { residentBasesWord } from '@waystation/layers';
import { residentsFor } from '../areas/residents-for';
import type { MapView } from '../view/map-view';
import { passportSummary, type Words } from './passport-summary';

/** The date of the figures of areas; those of movements have their own, of which the newest is said. */
export const areasSummary = (
  figures: Pick<AreaFigures, 'passport'> | undefined,
  indicator: Pick<Indicator, 'from'> | null,
  words: Words,
): string => {
  if (indicator !== null && figures === undefined) {
    return '';
  }
  return indicator?.from === 'flows' && figures?.passport
    ? words.t('layers.newestFrom', {
        date: words.formats.date(figures.passport.asOf, figures.passport.asOfPrecision),
      })
    : passportSummary(figures?.passport ?? null, words);
};

type UnitOf = {
  readonly figures: AreaFigures | undefined;
  readonly residents: ResidentColumns | undefined;
  readonly view: Pick<MapView, 'classes' | 'indicator'>;
};

/** What the classes are of; a rate names who says how many live there, and of when. */
export const areasUnit = ({ figures, residents, view }: UnitOf, words: Words): string => {
  const { t } = words;
  const { relation } = view.classes;
  if (relation === 'count') {
    return t(`unit.${view.indicator?.unit ?? 'individuals'}`);
  }
  const bases =
    relation === 'per1000Residents'
      ? residentBasesWord(residentsFor(figures, residents).values(), words)
      : null;
  return bases === null
    ? t(`relation.unit.${relation}`)
    : t('relation.unitFrom.per1000Residents', { bases });
};
