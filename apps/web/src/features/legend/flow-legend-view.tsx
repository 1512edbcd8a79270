import {
  type FlowLegend,
  type LegendArrow,
  MAP_COLOURS,
  type OlderRound,
  type Theme,
} from '@waystation/cartography';
import { useTranslator } from '@waystation/ui';
import { useId } from 'react';
import { flowsLeftOut } from './flows-left-out';

type FlowLegendViewProps = { readonly legend: FlowLegend; readonly theme: Theme };

const LENGTH = 60;
const HEIGHT = 14;

const Arrow = ({ arrow, theme }: { readonly arrow: LegendArrow; readonly theme: Theme }) => {
  const id = useId();
  const { flow } = MAP_COLOURS[theme];
  const { half, length } = arrow.head;
  const middle = HEIGHT / 2;
  return (
    <svg aria-hidden="true" width={LENGTH} height={HEIGHT} className="rtl:-scale-x-100">
      <defs>
        <linearGradient id={id}>
          <stop offset="0" stopColor={flow} stopOpacity={0.1} />
          <stop offset="1" stopColor={flow} stopOpacity={0.92} />
        </linearGradient>
      </defs>
      <rect
        y={middle - arrow.width / 2}
        width={LENGTH - length}
        height={arrow.width}
        fill={`url(#${id})`}
      />
      <path
        d={`M${LENGTH - length} ${middle - half}L${LENGTH} ${middle}L${LENGTH - length} ${middle + half}Z`}
        fill={flow}
        fillOpacity={0.92}
      />
    </svg>
  );
};

const OlderRoundNote = ({ shown, newer }: OlderRound) => {
  const { t, formats } = useTranslator();
  const numbers = [shown.number, newer.number].flatMap((number) => number ?? []);
  return (
    <p className="mb-1.5 text-ink-2 text-note">
      {numbers.length === 2
        ? t('legend.olderRound', { shown: String(shown.number), newer: String(newer.number) })
        : t('legend.olderRoundByDate', {
            shown: formats.date(shown.asOf),
            newer: formats.date(newer.asOf),
          })}
    </p>
  );
};

/** Three arrows as wide as on the map, the threshold, and what is left out and why. */
export const FlowLegendView = ({ legend, theme }: FlowLegendViewProps) => {
  const words = useTranslator();
  const { t, formats } = words;
  const leftOut = flowsLeftOut(legend.counts, words);
  return (
    <>
      {legend.olderRound && <OlderRoundNote {...legend.olderRound} />}
      <ul className="flex gap-5 text-chart text-ink">
        {legend.arrows.map((arrow) => (
          <li key={arrow.value} className="grid justify-items-center">
            <Arrow arrow={arrow} theme={theme} />
            <bdi>{formats.number(arrow.value)}</bdi>
          </li>
        ))}
      </ul>
      <p className="mt-1 text-ink-3 text-note">
        {legend.arrows.length > 0 &&
          legend.threshold > 1 &&
          t('legend.flowThreshold', { count: legend.threshold })}
      </p>
      {legend.ofSeveral > 0 && (
        <p className="text-ink-3 text-note">
          {t('legend.flowsMerged', { count: legend.ofSeveral })}
        </p>
      )}
      {leftOut !== null && <p className="text-ink-3 text-note">{leftOut}</p>}
    </>
  );
};
