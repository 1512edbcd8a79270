import { MAP_COLOURS, SPREAD_RADIUS, type SpreadLegend } from '@waystation/cartography';
import type { SpreadClass } from '@waystation/domain';
import { LEGEND_WORDS } from '@waystation/layers';
import type { RowMaking } from './class-rows';
import type { LegendBlock, LegendIcon } from './legend-block';
import { circlesIcon } from './legend-icons';

const { ink, surface } = MAP_COLOURS.light;

const markIcon = (of: SpreadClass, isAgreed: boolean, making: RowMaking): LegendIcon => {
  const { widthMm, heightMm, svg } = circlesIcon(
    [SPREAD_RADIUS[of]],
    { fill: isAgreed ? ink : surface, fillOpacity: 1, stroke: ink },
    making,
  ).icon;
  return { widthMm, heightMm, svg };
};

/** How many areas have sources that lie so far apart, and how many of them have an agreed figure. */
export const spreadParts = (
  legend: SpreadLegend,
  making: RowMaking,
): Pick<LegendBlock, 'rows' | 'notes'> => {
  const { t, formats } = making.reader;
  return {
    rows: [
      ...legend.classes.map((row) => ({
        icon: markIcon(row.class, false, making),
        text: t(LEGEND_WORDS.spread[row.class]),
        count: formats.number(row.count),
      })),
      {
        icon: markIcon('apart', true, making),
        text: t('spreads.ofWhichAgreed'),
        count: formats.number(legend.agreed),
      },
      {
        icon: null,
        text: t('spreads.notCompared'),
        count: formats.number(legend.notCompared),
      },
    ],
    notes: [
      t('spreads.note'),
      ...(legend.unplaced > 0 ? [t('legend.withoutLabelPoint', { count: legend.unplaced })] : []),
    ],
  };
};
