import { MAP_COLOURS, type SizeLegend, siteGlyph, type Theme } from '@waystation/cartography';
import { LEGEND_WORDS } from '@waystation/layers';
import { useTranslator } from '@waystation/ui';
import { GlyphIcon } from './glyph-icon';
import { NestedCircles } from './nested-circles';

type SizeLegendViewProps = { readonly legend: SizeLegend; readonly theme: Theme };

/** Radius in pixels of the little symbols that explain shapes. */
const SHAPE_RADIUS = 5;

/** What is in the layer without being seen as counted. */
const useNotes = (legend: SizeLegend): readonly string[] => {
  const { t } = useTranslator();
  return [
    legend.carriedOver > 0 && t('legend.sitesCarriedOver', { count: legend.carriedOver }),
    legend.zero > 0 && t('legend.sitesZero', { count: legend.zero }),
    legend.withoutNumber > 0 && t('legend.sitesWithoutNumber', { count: legend.withoutNumber }),
    legend.withoutCoordinates > 0 &&
      t('legend.withoutCoordinates', { count: legend.withoutCoordinates }),
  ].filter((note) => note !== false);
};

/** Nested circles, the largest a real site; then the shapes that occur and what is not drawn. */
export const SizeLegendView = ({ legend, theme }: SizeLegendViewProps) => {
  const { t } = useTranslator();
  const { siteFill, siteCasing } = MAP_COLOURS[theme];
  const notes = useNotes(legend);
  return (
    <>
      {legend.circles.length > 0 && (
        <NestedCircles
          circles={legend.circles}
          look={{ fill: siteFill, fillOpacity: 0.55, stroke: siteCasing }}
        />
      )}
      <ul className="mt-1 flex flex-wrap gap-x-3 gap-y-0.75 text-note text-ink">
        {legend.shapes.map(({ shape }) => (
          <li key={shape} className="inline-flex items-center gap-1.5">
            <GlyphIcon
              glyph={siteGlyph(
                { shape, radius: SHAPE_RADIUS, isCarriedOver: false },
                MAP_COLOURS[theme],
              )}
            />
            {t(LEGEND_WORDS.shape[shape])}
          </li>
        ))}
      </ul>
      {notes.length > 0 && (
        <ul className="mt-1 text-ink-3 text-note">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </>
  );
};
