import { MAP_COLOURS, type SpreadLegend, spreadGlyph, type Theme } from '@waystation/cartography';
import type { SpreadClass } from '@waystation/domain';
import { LEGEND_WORDS } from '@waystation/layers';
import { useTranslator } from '@waystation/ui';
import { GlyphIcon } from './glyph-icon';
import { LegendHead } from './legend-head';
import { LegendRow } from './legend-row';

type SpreadLegendViewProps = {
  readonly legend: SpreadLegend;
  readonly unit: string;
  readonly areas: string;
  readonly theme: Theme;
};

type MarkProps = { readonly of: SpreadClass; readonly isAgreed?: boolean; readonly theme: Theme };

const Mark = ({ of, isAgreed = false, theme }: MarkProps) => (
  <span className="flex w-6.25 justify-center">
    <GlyphIcon glyph={spreadGlyph({ of, isAgreed }, MAP_COLOURS[theme])} />
  </span>
);

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
