import {
  type Glyph,
  MAP_COLOURS,
  SITE_RING_WIDTH,
  type SizedShape,
  type SizeLegend,
  siteGlyph,
  type Theme,
  unknownSiteGlyph,
} from '@waystation/cartography';
import { LEGEND_WORDS } from '@waystation/layers';
import { useTranslator } from '@waystation/ui';
import { GlyphIcon } from './glyph-icon';
import { NestedCircles } from './nested-circles';

type SizeLegendViewProps = { readonly legend: SizeLegend; readonly theme: Theme };

/** Radius in pixels of the little symbols that explain shapes. */
const SHAPE_RADIUS = 5;

type NoteRow = { readonly text: string; readonly glyph: Glyph | null };

/** What is in the layer without being seen as counted, with its mark where it has one of its own. */
const useNotes = (legend: SizeLegend, theme: Theme): readonly NoteRow[] => {
  const { t } = useTranslator();
  const { carriedOver, zero, withoutNumber, withoutCoordinates, shapes } = legend;
  const colours = MAP_COLOURS[theme];
  const shape = shapes[0]?.shape ?? 'circle';
  const dashed = siteGlyph({ shape, radius: SHAPE_RADIUS, isCarriedOver: true }, colours);
  const rows: readonly (NoteRow & { readonly count: number })[] = [
    {
      count: carriedOver,
      text: t('legend.sitesCarriedOver', { count: carriedOver }),
      glyph: dashed,
    },
    { count: zero, text: t('legend.sitesZero', { count: zero }), glyph: null },
    {
      count: withoutNumber,
      text: t('legend.sitesWithoutNumber', { count: withoutNumber }),
      glyph: unknownSiteGlyph(colours),
    },
    {
      count: withoutCoordinates,
      text: t('legend.withoutCoordinates', { count: withoutCoordinates }),
      glyph: null,
    },
  ];
  return rows.filter(({ count }) => count > 0);
};

/** Where every site is an open circle, so are the circles that explain sizes. */
const circleLook = ({ shapes }: SizeLegend, theme: Theme) => {
  const { siteFill, siteCasing, siteLabel } = MAP_COLOURS[theme];
  return shapes.every(({ shape }) => shape === 'ring')
    ? { fill: siteFill, fillOpacity: 0.08, stroke: siteLabel, strokeWidth: SITE_RING_WIDTH }
    : { fill: siteFill, fillOpacity: 0.55, stroke: siteCasing };
};

/** The symbol of a kind of site; of one that nobody counted the mark that the map has instead. */
const shapeGlyph = ({ shape, counted }: SizedShape, theme: Theme): Glyph =>
  counted === 0
    ? unknownSiteGlyph(MAP_COLOURS[theme])
    : siteGlyph({ shape, radius: SHAPE_RADIUS, isCarriedOver: false }, MAP_COLOURS[theme]);

/** Nested circles, the largest a real site; then the shapes that occur and what is not drawn. */
export const SizeLegendView = ({ legend, theme }: SizeLegendViewProps) => {
  const { t, formats } = useTranslator();
  const notes = useNotes(legend, theme);
  return (
    <>
      {legend.circles.length > 0 && (
        <NestedCircles circles={legend.circles} look={circleLook(legend, theme)} />
      )}
      <ul className="mt-1 flex flex-wrap gap-x-3 gap-y-0.75 text-note text-ink">
        {legend.shapes.map((kind) => (
          <li key={kind.shape} className="inline-flex items-center gap-1.5">
            <GlyphIcon glyph={shapeGlyph(kind, theme)} />
            {t(LEGEND_WORDS.shape[kind.shape])}
            <bdi className="text-ink-3">{formats.number(kind.count)}</bdi>
          </li>
        ))}
      </ul>
      {notes.length > 0 && (
        <ul className="mt-1 text-ink-3 text-note">
          {notes.map(({ text, glyph }) => (
            <li key={text} className="flex items-center gap-1.5">
              {glyph && <GlyphIcon glyph={glyph} />}
              {text}
            </li>
          ))}
        </ul>
      )}
    </>
  );
};
