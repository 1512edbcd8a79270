import {
  type ClusterLegend,
  clusterArc,
  clusterColour,
  clusterGround,
  type Glyph,
  MAP_COLOURS,
  type SiteShape,
  type Theme,
} from '@waystation/cartography';
import { LEGEND_WORDS } from '@waystation/layers';
import { useTranslator } from '@waystation/ui';
import { GlyphIcon } from './glyph-icon';

type ClusterLegendViewProps = { readonly legend: ClusterLegend; readonly theme: Theme };

/** A third of the ring, as a sample on each size. */
const SAMPLE_STEPS = 8;

const sampleOf = (radius: number, theme: Theme): Glyph => {
  const colours = MAP_COLOURS[theme];
  const ground = clusterGround(radius, colours);
  const piece = clusterArc({ shape: 'circle', steps: SAMPLE_STEPS }, radius, colours);
  return { size: ground.size, parts: [...ground.parts, ...piece.parts] };
};

const Sizes = ({ legend, theme }: ClusterLegendViewProps) => {
  const { t, formats } = useTranslator();
  return (
    <ul className="grid grid-cols-4 grid-rows-[auto_auto] gap-x-1 text-chart text-ink leading-3.25">
      {legend.sizes.map(({ radius, from, below }) => (
        <li
          key={radius}
          className="row-span-2 grid grid-rows-subgrid items-end justify-items-center text-center"
        >
          <GlyphIcon glyph={sampleOf(radius, theme)} />
          <bdi className="self-start">
            {from === 0 && below !== null
              ? t('cluster.below', { to: formats.number(below) })
              : t('cluster.size', { from: formats.number(from) })}
          </bdi>
        </li>
      ))}
    </ul>
  );
};

type KindProps = { readonly shape: SiteShape; readonly theme: Theme };

const KindSwatch = ({ shape, theme }: KindProps) => {
  const colours = MAP_COLOURS[theme];
  return (
    <svg aria-hidden="true" width={14} height={9} className="shrink-0">
      <rect
        x={0.5}
        y={0.5}
        width={13}
        height={8}
        fill={clusterColour(shape, colours)}
        stroke={colours.siteLabel}
      />
    </svg>
  );
};

/** The sizes of clusters, the parts of their ring, and what is in them without being in a number. */
export const ClusterLegendView = ({ legend, theme }: ClusterLegendViewProps) => {
  const { t, formats } = useTranslator();
  return (
    <div className="text-note">
      <p className="mb-1 text-ink-3">{t('cluster.explained')}</p>
      <Sizes legend={legend} theme={theme} />
      <ul className="mt-1 flex flex-wrap gap-x-3 gap-y-0.75 text-ink">
        {legend.shapes.map(({ shape, count }) => (
          <li key={shape} className="inline-flex items-center gap-1.5">
            <KindSwatch shape={shape} theme={theme} />
            {t(LEGEND_WORDS.shape[shape])}
            <bdi className="text-ink-3">{formats.number(count)}</bdi>
          </li>
        ))}
      </ul>
      {legend.withoutNumber > 0 && (
        <p className="mt-1 text-ink-3">
          {t('cluster.notInNumber', { count: legend.withoutNumber })}
        </p>
      )}
      {legend.withoutCoordinates > 0 && (
        <p className="text-ink-3">
          {t('legend.withoutCoordinates', { count: legend.withoutCoordinates })}
        </p>
      )}
    </div>
  );
};
