import {
  ADDITION_PATTERNS,
  type AdditionClass,
  type AdditionLegend,
} from '@waystation/cartography';
import { useTranslator } from '@waystation/ui';
import { type ChangeLegendProps, ChangeLegendTable } from './change-legend-table';

const useClassText = ({ little, large }: AdditionLegend['breaks']) => {
  const { t, formats } = useTranslator();
  const to = formats.number(large);
  return (each: AdditionClass): string => {
    switch (each) {
      case 'muchMore':
        return t('added.muchMore', { from: to });
      case 'more':
        return t('added.more', { from: formats.number(little + 1), to });
      case 'little':
        return t('added.little', { to: formats.number(little) });
      default:
        return each satisfies never;
    }
  };
};

/** What was added between two days, and apart from it what cannot be said and why. */
export const AdditionLegendView = (props: ChangeLegendProps<AdditionLegend>) => {
  const { t } = useTranslator();
  const classText = useClassText(props.legend.breaks);
  return (
    <ChangeLegendTable
      {...props}
      classText={classText}
      apartText={(what) => t(`added.${what}`)}
      patternOf={(what) => ADDITION_PATTERNS[what]}
    >
      {t('added.explained')}
    </ChangeLegendTable>
  );
};
