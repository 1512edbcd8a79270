import {
  ADDITION_PATTERNS,
  type AdditionClass,
  type AdditionLegend,
  CHANGE_CLASSES,
  MAP_COLOURS,
  type Theme,
} from '@waystation/cartography';
import { useTranslator } from '@waystation/ui';
import { LegendHead } from './legend-head';
import { LegendRow } from './legend-row';
import { Swatch } from './swatch';

type AdditionLegendViewProps = {
  readonly legend: AdditionLegend;
  readonly unit: string;
  readonly areas: string;
  readonly theme: Theme;
};

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
export const AdditionLegendView = ({ legend, unit, areas, theme }: AdditionLegendViewProps) => {
  const { t } = useTranslator();
  const classText = useClassText(legend.breaks);
  const { diverging } = MAP_COLOURS[theme];
  return (
    <table className="w-full text-note leading-4.25">
      <LegendHead unit={unit} areas={areas} />
      <tbody>
        {legend.classes.map((row) => (
          <LegendRow
            key={row.class}
            swatch={
              <Swatch fill={diverging[CHANGE_CLASSES.indexOf(row.class)] ?? null} theme={theme} />
            }
            text={<bdi>{classText(row.class)}</bdi>}
            count={row.count}
          />
        ))}
      </tbody>
      <tbody className="before:block before:h-1.25 before:content-['']">
        {legend.apart.map(({ what, count }) => (
          <LegendRow
            key={what}
            swatch={<Swatch fill={null} pattern={ADDITION_PATTERNS[what]} theme={theme} />}
            text={<bdi>{t(`added.${what}`)}</bdi>}
            count={count}
          />
        ))}
      </tbody>
      <caption className="caption-bottom pt-1 text-start text-ink-3">
        {t('added.explained')}
      </caption>
    </table>
  );
};
