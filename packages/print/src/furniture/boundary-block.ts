import {
  type BoundaryKind,
  type BoundaryStroke,
  boundaryStrokes,
  LAYERS,
  type LayerPicture,
  type Reader,
} from '@waystation/layers';
import { levelWords, type MapView } from '@waystation/view';
import type { LegendBlock } from '../legend/legend-block';
import { lineIcon } from '../legend/legend-icons';

const LAYER = 'boundaries';

const isDrawn = (pictures: readonly LayerPicture[], kind: BoundaryKind): boolean =>
  pictures.some(({ sources }) =>
    Object.entries(sources).some(
      ([name, { data }]) =>
        name.includes(LAYER) && data.features.some(({ properties }) => properties.key === kind),
    ),
  );

/** In sentence case, beside words that are. */
const withCapital = (text: string, language: string): string =>
  text.slice(0, 1).toLocaleUpperCase(language) + text.slice(1);

const levelName = (view: MapView, above: 0 | 1, reader: Reader): string | null => {
  const { level } = view;
  if (level === null || level - above < 1) {
    return null;
  }
  const wanted = [1, 2, 3, 4] as const;
  const found = wanted.find((each) => each === level - above) ?? null;
  const name = levelWords(view.levelNames, found, reader)?.one;
  return name === undefined ? null : withCapital(name, reader.language);
};

const wordsOf = (kind: BoundaryKind, view: MapView, reader: Reader): string => {
  const { t } = reader;
  switch (kind) {
    case 'county':
      return levelName(view, 0, reader) ?? t('print.lineArea');
    case 'state':
      return levelName(view, 1, reader) ?? t('print.lineArea');
    case 'international':
    case 'undetermined':
    case 'disputed':
      return t(`print.line.${kind}`);
    default:
      return kind satisfies never;
  }
};

const WHITE = '#ffffff';

const strokesOf = (onChoropleth: boolean): readonly BoundaryStroke[] =>
  boundaryStrokes(LAYERS.boundaries.params.parse({ onChoropleth }), 'light');

/** The lines between areas that are drawn, strong to weak. */
export const boundaryBlock = (
  pictures: readonly LayerPicture[],
  view: MapView,
  { reader, pointScale }: { readonly reader: Reader; readonly pointScale: number },
): LegendBlock | null => {
  const strokes = strokesOf(true);
  const onPaper = strokesOf(false);
  const rows = strokes
    .filter(({ kind }) => isDrawn(pictures, kind))
    .toReversed()
    .map((stroke) => {
      // What is white on the map's colours would not be seen on paper.
      const isWhite = stroke.colour.toLowerCase() === WHITE;
      const seen = (isWhite && onPaper.find(({ kind }) => kind === stroke.kind)) || stroke;
      return {
        icon: lineIcon(seen, pointScale),
        text: wordsOf(stroke.kind, view, reader),
        count: null,
      };
    });
  return rows.length === 0
    ? null
    : {
        id: LAYER,
        title: reader.t('print.boundaries'),
        unit: '',
        counted: '',
        summary: '',
        circles: null,
        arrows: [],
        rows,
        notes: [],
      };
};
