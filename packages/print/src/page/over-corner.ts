import type { LayerPicture } from '@waystation/layers';
import type { Position as Coordinates, Geometry } from 'geojson';
import type { PaperProjection } from '#map/projection/paper-projection';
import type { PageBox } from './page-box';

/** Of a shape with thousands of corners so many tell where it lies. */
const MOST_SAMPLES = 4_000;

const placesIn = (geometry: Geometry): readonly Coordinates[] => {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'MultiPoint':
    case 'LineString':
      return geometry.coordinates;
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.flat();
    case 'MultiPolygon':
      return geometry.coordinates.flat(2);
    case 'GeometryCollection':
      return geometry.geometries.flatMap(placesIn);
    default:
      return geometry satisfies never;
  }
};

const placesOf = (pictures: readonly LayerPicture[]): readonly Coordinates[] => {
  const all = pictures.flatMap(({ sources }) =>
    Object.values(sources).flatMap(({ data }) =>
      data.features.flatMap(({ geometry }) => placesIn(geometry)),
    ),
  );
  const step = Math.ceil(all.length / MOST_SAMPLES);
  return all.filter((_, index) => index % step === 0);
};

type Hidden = (box: PageBox) => number;

/** How many places of what is drawn a box of the sheet lies over. */
export const hiddenBy = (
  frame: PageBox,
  pictures: readonly LayerPicture[],
  projection: PaperProjection,
): Hidden => {
  const drawn = placesOf(pictures).flatMap(([longitude, latitude]) =>
    longitude === undefined || latitude === undefined
      ? []
      : [projection.toPaper([longitude, latitude])],
  );
  return (box) =>
    drawn.filter(([x, y]) => {
      const [left, top] = [x + frame.x - box.x, y + frame.y - box.y];
      return left >= 0 && left <= box.width && top >= 0 && top <= box.height;
    }).length;
};

/** A box in its own corner of a frame, and in the one below it. */
const cornersOf = (box: PageBox, frame: PageBox): readonly PageBox[] => [
  box,
  { ...box, y: frame.y * 2 + frame.height - box.y - box.height },
];

/**
 * The corner of a map's covered side where a box over it hides least of what is drawn. The other side is
 * where the map is fitted (`coverMm` of its frame).
 */
export const overCorner = (
  { box, frame }: { readonly box: PageBox; readonly frame: PageBox },
  pictures: readonly LayerPicture[],
  projection: PaperProjection,
): PageBox => {
  const hidden = hiddenBy(frame, pictures, projection);
  return cornersOf(box, frame).reduce((best, each) => (hidden(each) < hidden(best) ? each : best));
};
