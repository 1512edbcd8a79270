import { CHANGE_PATTERNS, type ChangeClass, type ChangeLegend } from '@waystation/cartography';
import { useTranslator } from '@waystation/ui';
import { type ChangeLegendProps, ChangeLegendTable } from './change-legend-table';

const useClassText = ({ little, large }: ChangeLegend['breaks']) => {
  const { t, formats } = useTranslator();
  const from = formats.number(little + 1);
  const to = formats.number(large);
  return (each: ChangeClass): string => {
    switch (each) {
      case 'more':
      case 'fewer':
        return t(`change.map.${each}`, { from, to });
      case 'muchMore':
      case 'muchFewer':
        return t(`change.map.${each}`, { from: to });
      case 'little':
        return t('change.map.little', { to: formats.number(little) });
      default:
        return each satisfies never;
    }
  };
};

/** Changes from many more to many fewer, and apart from them what only one round covered. */
export const ChangeLegendView = (props: ChangeLegendProps<ChangeLegend>) => {
  const { t } = useTranslator();
  const classText = useClassText(props.legend.breaks);
  return (
    <ChangeLegendTable
      {...props}
      classText={classText}
      apartText={(what) => t(`change.map.${what}`)}
      patternOf={(what) => CHANGE_PATTERNS[what]}
    >
      {!props.legend.isSameMethod && <p className="text-warn">{t('change.methodChanged')}</p>}
      {t('change.map.likeForLike')}
    </ChangeLegendTable>
  );
};
