import {
  CHANGE_CLASSES,
  type ChangeClass,
  type ChangeLegend,
  MAP_COLOURS,
  type Theme,
} from '@waystation/cartography';
import { useTranslator } from '@waystation/ui';
import { LegendHead } from './legend-head';
import { LegendRow } from './legend-row';
import { Swatch } from './swatch';

type ChangeLegendViewProps = {
  readonly legend: ChangeLegend;
  readonly unit: string;
  readonly areas: string;
  readonly theme: Theme;
};

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
export const ChangeLegendView = ({ legend, unit, areas, theme }: ChangeLegendViewProps) => {
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
            swatch={
              <Swatch
                fill={null}
                pattern={what === 'neither' ? 'notAssessed' : what}
                theme={theme}
              />
            }
            text={<bdi>{t(`change.map.${what}`)}</bdi>}
            count={count}
          />
        ))}
      </tbody>
      <caption className="caption-bottom pt-1 text-start text-ink-3">
        {!legend.isSameMethod && <p className="text-warn">{t('change.methodChanged')}</p>}
        {t('change.map.likeForLike')}
      </caption>
    </table>
  );
};
