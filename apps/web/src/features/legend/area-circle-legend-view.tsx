import {
  AREA_CIRCLE_OPACITY,
  type AreaCircleLegend,
  MAP_COLOURS,
  type Theme,
} from '@waystation/cartography';
import { LEGEND_WORDS } from '@waystation/layers';
import { useTranslator } from '@waystation/ui';
import { NestedCircles } from './nested-circles';

type AreaCircleLegendViewProps = {
  readonly legend: AreaCircleLegend;
  readonly unit: string;
  readonly theme: Theme;
};

const OPEN_RADIUS = 5;

const OpenCircle = ({ theme }: { readonly theme: Theme }) => (
  <svg aria-hidden="true" width={12} height={12} className="shrink-0">
    <circle
      cx={6}
      cy={6}
      r={OPEN_RADIUS}
      fill="none"
      strokeWidth={1.2}
      stroke={MAP_COLOURS[theme].areaCircle}
    />
  </svg>
);

/** Nested circles, the largest a real area; then the areas that have no circle, and why. */
export const AreaCircleLegendView = ({ legend, unit, theme }: AreaCircleLegendViewProps) => {
  const { t, formats } = useTranslator();
  const { areaCircle } = MAP_COLOURS[theme];
  const circles = legend.circles.map(({ value, radius, names }) => ({
    value,
    radius,
    name: names === null ? null : (formats.name(names) ?? null),
  }));
  const look = { fill: areaCircle, fillOpacity: AREA_CIRCLE_OPACITY, stroke: areaCircle };
  return (
    <div className="text-note">
      <p className="text-chart text-ink-3">{unit}</p>
      {circles.length > 0 && <NestedCircles circles={circles} look={look} />}
      {legend.carriedOver > 0 && (
        <p className="mt-1 flex items-center gap-1.5">
          <OpenCircle theme={theme} />
          {t('legend.ofWhichCarriedOver')}
          <bdi className="text-ink-2">{formats.number(legend.carriedOver)}</bdi>
        </p>
      )}
      <p className="mt-1 text-ink-3">{t('legend.noCircle')}</p>
      <ul className="text-ink">
        {legend.nothings.map(({ what, count }) => (
          <li key={what} className="flex justify-between">
            {t(LEGEND_WORDS.nothing[what])}
            <bdi className="text-ink-2">{formats.number(count)}</bdi>
          </li>
        ))}
      </ul>
      {legend.unplaced > 0 && (
        <p className="text-ink-3">{t('legend.withoutLabelPoint', { count: legend.unplaced })}</p>
      )}
    </div>
  );
};
