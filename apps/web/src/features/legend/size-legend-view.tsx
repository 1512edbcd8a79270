import {
  type Glyph,
  MAP_COLOURS,
  SITE_RING_WIDTH,
  type SizeLegend,
  siteLegendGlyphs,
  type Theme,
} from '@waystation/cartography';
import { LEGEND_WORDS } from '@waystation/layers';
import { useTranslator } from '@waystation/ui';
import { GlyphIcon } from './glyph-icon';
import { NestedCircles } from './nested-circles';
import { UnplacedNote, type UnplacedUse } from './unplaced-note';

type SizeLegendViewProps = {
  readonly legend: SizeLegend;
  readonly theme: Theme;
  readonly unplaced: UnplacedUse | null;
};

type NoteRow = { readonly text: string; readonly glyph: Glyph | null };

/** What is in the layer without being seen as counted, with its mark where it has one of its own. */
const useNotes = (legend: SizeLegend, theme: Theme): readonly NoteRow[] => {
  const { t } = useTranslator();
  const { carriedOver, zero, withoutNumber } = legend;
  const glyphs = siteLegendGlyphs(legend, MAP_COLOURS[theme]);
  const rows: readonly (NoteRow & { readonly count: number })[] = [
    {
      count: carriedOver,
      text: t('legend.sitesCarriedOver', { count: carriedOver }),
      glyph: glyphs.carriedOver,
    },
    { count: zero, text: t('legend.sitesZero', { count: zero }), glyph: null },
    {
      count: withoutNumber,
      text: t('legend.sitesWithoutNumber', { count: withoutNumber }),
      glyph: glyphs.withoutNumber,
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

type KindProps = { readonly glyph: Glyph; readonly name: string; readonly count: number };

const Kind = ({ glyph, name, count }: KindProps) => {
  const { formats } = useTranslator();
  return (
    <li className="inline-flex items-center gap-1.5">
      <GlyphIcon glyph={glyph} />
      {name}
      <bdi className="text-ink-3">{formats.number(count)}</bdi>
    </li>
  );
};

const KINDS = 'mt-1 flex flex-wrap gap-x-3 gap-y-0.75 text-note text-ink';

/**
 * Nested circles, the largest a real site; then the shapes that occur, the statuses where not every site
 * is open, and what is not drawn.
 */
export const SizeLegendView = ({ legend, theme, unplaced }: SizeLegendViewProps) => {
  const { t } = useTranslator();
  const notes = useNotes(legend, theme);
  const glyphs = siteLegendGlyphs(legend, MAP_COLOURS[theme]);
  return (
    <>
      {legend.circles.length > 0 && (
        <NestedCircles circles={legend.circles} look={circleLook(legend, theme)} />
      )}
      <ul className={KINDS}>
        {legend.shapes.map((kind) => (
          <Kind
            key={kind.shape}
            glyph={glyphs.ofShape(kind)}
            name={t(LEGEND_WORDS.shape[kind.shape])}
            count={kind.count}
          />
        ))}
      </ul>
      {legend.statuses.length > 0 && (
        <ul className={KINDS}>
          {legend.statuses.map((own) => (
            <Kind
              key={own.status}
              glyph={glyphs.ofStatus(own)}
              name={t(`siteStatus.${own.status}`)}
              count={own.count}
            />
          ))}
        </ul>
      )}
      {(notes.length > 0 || legend.withoutCoordinates > 0) && (
        <ul className="mt-1 text-ink-3 text-note">
          {notes.map(({ text, glyph }) => (
            <li key={text} className="flex items-center gap-1.5">
              {glyph && <GlyphIcon glyph={glyph} />}
              {text}
            </li>
          ))}
          {legend.withoutCoordinates > 0 && (
            <li>
              <UnplacedNote count={legend.withoutCoordinates} unplaced={unplaced} />
            </li>
          )}
        </ul>
      )}
    </>
  );
};
