import type { Indicator, Language, LevelName } from '@waystation/domain';
import type { Translate } from '@waystation/i18n';
import { levelWordBy } from './level-name';

/** Whom an indicator counts. Of people counted at a border of whom no group was told, just that. */
export const groupWords = (
  { from, group }: Pick<Indicator, 'from' | 'group'>,
  t: Translate,
): string =>
  from === 'flows' && group === 'mixed' ? t('indicator.crossedAllGroups') : t(`group.${group}`);

/** The title of the layer of areas: `IDPs by county`; by area where the level has no name. */
export const areasTitle = (
  indicator: Pick<Indicator, 'from' | 'group'> | null,
  name: LevelName | null,
  { t, language }: { readonly t: Translate; readonly language: Language },
): string => {
  if (indicator?.from === 'flows') {
    return t('layer.arrivals');
  }
  const level = name && levelWordBy(name, language);
  if (indicator === null || indicator.group === 'idp') {
    return level === null ? t('layer.areas') : t('layer.areasOf', { level });
  }
  const group = groupWords(indicator, t);
  return level === null
    ? t('layer.groupByArea', { group })
    : t('layer.groupByLevel', { group, level });
};
