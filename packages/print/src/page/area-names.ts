import { MAP_COLOURS, withOpacity } from '@waystation/cartography';
import type { Language } from '@waystation/domain';
import { pickName } from '@waystation/i18n';
import { inSlot, LABEL_HALO_WIDTH, type LayerPicture, MAP_FONTS } from '@waystation/layers';
import type { AreaToName } from '@waystation/scene';
import { freeWidth, type PaperProjection } from '#map/projection/paper-projection';
import { holdsPlace } from '#map/shapes/holds-place';

/** What is named in a picture of names, and on which map. */
type Named = {
  readonly areas: readonly AreaToName[];
  readonly projection: PaperProjection;
  readonly language: Language;
  /** A second language that they are told in, too. */
  readonly also?: Language | undefined;
};

const SOURCE = 'ws-paper-area-names';

/** Design, section 11: labels on paper have 6.5 points at least, at 0.2 mm a pixel. */
const LABEL_PIXELS = 11.5;

/** Places along each side of a map where an area may be that is seen in part. */
const SAMPLES = 9;

type Place = readonly [longitude: number, latitude: number];

const holds = ({ polygon }: AreaToName, place: Place): boolean =>
  polygon !== null && holdsPlace(polygon, place);

const isSeen = (place: Place, { frame, toPaper }: PaperProjection): boolean => {
  const [x, y] = toPaper(place);
  return x >= 0 && y >= 0 && x <= freeWidth(frame) && y <= frame.heightMm;
};

/** Places all over a map, the nearest to its middle first. */
const placesOf = ({ frame, toGround }: PaperProjection): readonly Place[] => {
  const shares = Array.from({ length: SAMPLES }, (_, index) => (index + 0.5) / SAMPLES - 0.5);
  return shares
    .flatMap((x) => shares.map((y) => ({ x, y })))
    .toSorted((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y))
    .map(({ x, y }) => toGround([(x + 0.5) * freeWidth(frame), (y + 0.5) * frame.heightMm]))
    .map(([longitude = 0, latitude = 0]) => [longitude, latitude]);
};

/** The area that all of a map lies in; null: it shows more than one, or none. */
export const onlyArea = ({ areas, projection }: Pick<Named, 'areas' | 'projection'>) => {
  const places = placesOf(projection);
  return areas.find((area) => places.every((place) => holds(area, place))) ?? null;
};

/** A name in the languages of a map, each on lines of its own; one that is the same in both stands once. */
const nameOf = (
  { names, pcode }: AreaToName,
  { language, also }: Pick<Named, 'language' | 'also'>,
): string => {
  const own = also === undefined ? undefined : names[also];
  return [...new Set([pickName(names, language) ?? pcode, own ?? ''])].filter(Boolean).join('\n');
};

/**
 * The names of areas as a layer of a map on paper: the first has its room first. An area that is seen
 * in part only is named there. On a screen they are told on a touch; paper has none.
 */
export const areaNames = ({ areas, projection, ...languages }: Named): LayerPicture => {
  const { labelState, halo } = MAP_COLOURS.light;
  const places = placesOf(projection);
  const placeOf = (area: AreaToName): Place =>
    isSeen(area.position, projection)
      ? area.position
      : (places.find((place) => holds(area, place)) ?? area.position);
  return {
    id: 'areaNames',
    images: [],
    sources: {
      [SOURCE]: {
        lineMetrics: false,
        data: {
          type: 'FeatureCollection',
          features: areas.map((area) => ({
            type: 'Feature',
            geometry: { type: 'Point', coordinates: [...placeOf(area)] },
            properties: { key: area.pcode, name: nameOf(area, languages) },
          })),
        },
      },
    },
    layers: [
      {
        id: 'area-names',
        type: 'symbol',
        source: SOURCE,
        metadata: inSlot('names'),
        layout: {
          'text-field': ['get', 'name'],
          'text-font': MAP_FONTS.medium,
          'text-size': LABEL_PIXELS,
          'text-max-width': 8,
          'text-padding': 1,
          'text-variable-anchor': ['center', 'top', 'bottom'],
          'text-radial-offset': 0.6,
          'text-justify': 'center',
        },
        paint: {
          'text-color': labelState,
          'text-halo-color': withOpacity(halo, 0.92),
          'text-halo-width': LABEL_HALO_WIDTH,
        },
      },
    ],
  };
};
