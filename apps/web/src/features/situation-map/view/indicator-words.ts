import type { Indicator, LevelName } from '@waystation/domain';
import type { Translate } from '@waystation/i18n';

/** Whom an indicator counts. Of people counted at a border of whom no group was told, just that. */
export const groupWords = (
  { from, group }: Pick<Indicator, 'from' | 'group'>,
  t: Translate,
): string =>
  from === 'flows' && group === 'mixed' ? t('indicator.crossedAllGroups') : t(`group.${group}`);

/** The title of the layer of areas: `IDPs by county`; by area where the level has no name. */
export const areasTitle = (
  indicator: Pick<Indicator, 'from' | 'group'> | null,
  level: LevelName | null,
  t: Translate,
): string => {
  if (indicator?.from === 'flows') {
    return t('layer.arrivals');
  }
  if (indicator === null || indicator.group === 'idp') {
    return level === null ? t('layer.areas') : t('layer.areasOf', { level: level.one });
  }
  const group = groupWords(indicator, t);
  return level === null
    ? t('layer.groupByArea', { group })
    : t('layer.groupByLevel', { group, level: level.one });
};
