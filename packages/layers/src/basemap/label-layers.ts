import { MAP_COLOURS, type MapColours, type Theme } from '@waystation/cartography';
import type { Language } from '@waystation/domain';
import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import { LABEL_HALO_WIDTH } from '../label-halo';
import { inSlot } from '../layer-order';
import { BASEMAP_SOURCE } from './basemap-source';
import { capitalLabelText, labelText, letterSpacing } from './label-text';
import { MAP_FONTS } from './map-fonts';
import { placeMarkId } from './place-mark';

/** What labels need to know. */
export type LabelOptions = {
  readonly theme: Theme;
  readonly language: Language;
  /** ISO 3166-1 alpha-3 of countries whose name another layer or the page's title gives. */
  readonly unlabelledCountries: readonly string[];
  /** ISO 3166-1 alpha-3 of the countries that areas of the operation cover, in the colours of classes. */
  readonly operationCountries: readonly string[];
  /** ISO 3166-1 alpha-3 of the countries that the map is framed to show whole. */
  readonly wholeCountries: readonly string[];
};

/** Names of waters, countries and towns; the later in the list, the sooner it gets its room. */
export const labelLayers = (options: LabelOptions): readonly LayerSpecification[] => [
  riverLabels(options),
  waterLabels(options),
  countryLabels(options),
  placeLabels(options),
];

type SymbolBase = Pick<
  SymbolLayerSpecification,
  'id' | 'type' | 'metadata' | 'source' | 'source-layer'
>;

const symbols = (id: string, sourceLayer: string): SymbolBase => ({
  id,
  type: 'symbol',
  metadata: inSlot('labels'),
  source: BASEMAP_SOURCE,
  'source-layer': sourceLayer,
});

const ALREADY_SHOWN: FilterSpecification = ['<=', ['get', 'min_zoom'], ['zoom']];

const haloOf = (colour: string) => ({
  'text-halo-color': colour,
  'text-halo-width': LABEL_HALO_WIDTH,
});

// Italic marks water in Latin letters only; Arabic has no italic (design, sections 3.1 and 9).
const waterFont = (language: Language): string[] =>
  language === 'ar' ? MAP_FONTS.regular : MAP_FONTS.italic;

const riverLabels = ({ theme, language }: LabelOptions): LayerSpecification => ({
  ...symbols('basemap-river-labels', 'rivers'),
  minzoom: 4,
  filter: ['has', 'name_en'],
  layout: {
    'symbol-placement': 'line',
    'symbol-spacing': 360,
    'text-field': labelText(language),
    'text-font': waterFont(language),
    'text-size': 10.5,
    'text-letter-spacing': letterSpacing(language, 0.04),
    'text-max-angle': 35,
  },
  paint: { 'text-color': MAP_COLOURS[theme].labelRiver, ...haloOf(MAP_COLOURS[theme].halo) },
});

const waterLabels = ({ theme, language }: LabelOptions): LayerSpecification => ({
  ...symbols('basemap-water-labels', 'water-labels'),
  filter: ALREADY_SHOWN,
  layout: {
    'text-field': labelText(language),
    'text-font': waterFont(language),
    'text-size': ['match', ['get', 'kind'], 'sea', 12, 10.5],
    'text-letter-spacing': letterSpacing(language, 0.06),
    'text-max-width': 7,
  },
  paint: { 'text-color': MAP_COLOURS[theme].labelRiver, ...haloOf(MAP_COLOURS[theme].sea) },
});

/**
 * Names repeat for a reader who looks at one country, so that its neighbours are named. Countries that are
 * seen whole would have two of their names in view at once, and one of them waits.
 */
const CLOSE_NAMES_ZOOM = 6;

const countryLabels = ({
  theme,
  language,
  unlabelledCountries,
  operationCountries,
  wholeCountries,
}: LabelOptions): LayerSpecification => ({
  ...symbols('basemap-country-labels', 'country-labels'),
  maxzoom: 9,
  filter: [
    'all',
    ALREADY_SHOWN,
    ['!', ['in', ['get', 'iso3'], ['literal', [...unlabelledCountries]]]],
    [
      'any',
      ['!', ['has', 'is_close']],
      ['>=', ['zoom'], CLOSE_NAMES_ZOOM],
      ['!', ['in', ['get', 'iso3'], ['literal', [...wholeCountries]]]],
    ],
  ],
  layout: {
    'symbol-sort-key': ['get', 'min_zoom'],
    'text-field': capitalLabelText(language),
    'text-font': MAP_FONTS.medium,
    'text-size': ['interpolate', ['linear'], ['zoom'], 2, 9.5, 5, 11, 8, 13],
    'text-letter-spacing': letterSpacing(language, 0.13),
    'text-line-height': 1.25,
    'text-max-width': 9,
    'text-padding': 6,
  },
  paint: countryPaint(MAP_COLOURS[theme], operationCountries),
});

/** The grey of neighbours is for bare land: on the colour of a class it could not be read. */
const countryPaint = (
  { labelNeighbour, labelTown, land, halo }: MapColours,
  coloured: readonly string[],
): NonNullable<SymbolLayerSpecification['paint']> => {
  const isColoured: ExpressionSpecification = ['in', ['get', 'iso3'], ['literal', [...coloured]]];
  return {
    'text-color': ['case', isColoured, labelTown, labelNeighbour],
    'text-halo-color': ['case', isColoured, halo, land],
    'text-halo-width': LABEL_HALO_WIDTH,
  };
};

/**
 * Beside the mark; where a centre stands on the town, clear of its ring, and no farther: a name must be seen to belong to its place. Ems to the right and down: a
 * ring is 8 px and the text 10.5.
 */
const AROUND_A_TOWN: ExpressionSpecification = [
  'literal',
  [
    ...['left', [0.5, 0], 'right', [-0.5, 0], 'top', [0, 0.5], 'bottom', [0, -0.5]],
    ...['left', [1.1, 0], 'right', [-1.1, 0], 'top', [0, 1], 'bottom', [0, -1]],
  ],
];

const placeLabels = ({ theme, language }: LabelOptions): LayerSpecification => ({
  ...symbols('basemap-place-labels', 'places'),
  filter: ALREADY_SHOWN,
  layout: {
    ...placeMark(theme),
    'symbol-sort-key': ['+', ['get', 'min_zoom'], ['match', ['get', 'kind'], 'capital', -10, 0]],
    'text-field': labelText(language),
    'text-font': [
      'match',
      ['get', 'kind'],
      'capital',
      literal(MAP_FONTS.bold),
      literal(MAP_FONTS.medium),
    ],
    'text-size': [
      'interpolate',
      ['linear'],
      ['zoom'],
      4,
      ['match', ['get', 'kind'], 'capital', 12, 10.5],
      9,
      ['match', ['get', 'kind'], 'capital', 14, 12],
    ],
    'text-variable-anchor-offset': AROUND_A_TOWN,
    'text-justify': 'auto',
    'text-max-width': 8,
    'text-padding': 3,
  },
  paint: townPaint(MAP_COLOURS[theme]),
});

const literal = (fonts: string[]): ['literal', string[]] => ['literal', fonts];

const placeMark = (theme: Theme): NonNullable<SymbolLayerSpecification['layout']> => ({
  'icon-image': [
    'match',
    ['get', 'kind'],
    'capital',
    placeMarkId('capital', theme),
    placeMarkId('town', theme),
  ],
  'icon-padding': 1,
  // A town keeps its name where a centre stands on its mark.
  'icon-optional': true,
});

const townPaint = (colours: MapColours): NonNullable<SymbolLayerSpecification['paint']> => ({
  'text-color': colours.labelTown,
  ...haloOf(colours.halo),
});
