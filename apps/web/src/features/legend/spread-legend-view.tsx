import { MAP_COLOURS, SPREAD_RADIUS, type SpreadLegend, type Theme } from '@waystation/cartography';
import type { SpreadClass } from '@waystation/domain';
import { LEGEND_WORDS } from '@waystation/layers';
import { useTranslator } from '@waystation/ui';
import { LegendHead } from './legend-head';
import { LegendRow } from './legend-row';

type SpreadLegendViewProps = {
  readonly legend: SpreadLegend;
  readonly unit: string;
  readonly areas: string;
  readonly theme: Theme;
};

const SIDE = 25;
const STROKE = 2;

type MarkProps = { readonly of: SpreadClass; readonly isAgreed?: boolean; readonly theme: Theme };

const Mark = ({ of, isAgreed = false, theme }: MarkProps) => {
  const { ink, surface } = MAP_COLOURS[theme];
  return (
    <svg aria-hidden="true" width={SIDE} height={SIDE} className="block">
      <circle
        cx={SIDE / 2}
        cy={SIDE / 2}
        r={SPREAD_RADIUS[of]}
        fill={isAgreed ? ink : surface}
        stroke={isAgreed ? surface : ink}
        strokeWidth={STROKE}
      />
    </svg>
  );
};

/** How many areas have sources that lie so far apart, with how many of them have an agreed figure. */
export const SpreadLegendView = ({ legend, unit, areas, theme }: SpreadLegendViewProps) => {
  const { t } = useTranslator();
  return (
    <table className="w-full text-note leading-4.25">
      <LegendHead unit={unit} areas={areas} />
      <tbody>
        {legend.classes.map((row) => (
          <LegendRow
            key={row.class}
            swatch={<Mark of={row.class} theme={theme} />}
            text={<bdi>{t(LEGEND_WORDS.spread[row.class])}</bdi>}
            count={row.count}
          />
        ))}
        <LegendRow
          swatch={<Mark of="apart" isAgreed theme={theme} />}
          text={<bdi>{t('spreads.ofWhichAgreed')}</bdi>}
          count={legend.agreed}
          isPart
        />
        <LegendRow
          swatch={null}
          text={<bdi>{t('spreads.notCompared')}</bdi>}
          count={legend.notCompared}
        />
      </tbody>
      <caption className="caption-bottom pt-1 text-start text-ink-3">
        {t('spreads.note')}
        {legend.unplaced > 0 && ` ${t('legend.withoutLabelPoint', { count: legend.unplaced })}`}
      </caption>
    </table>
  );
};
