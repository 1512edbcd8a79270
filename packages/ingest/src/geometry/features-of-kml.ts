import { streamXml } from '#bytes/stream-xml';
import { RefusedFile } from '#result/refused-file';
import type { Feature, FeatureGeometry, LonLat } from './feature';
import { createVertexCounter, type VertexCounter } from './vertex-counter';

/** What a map in XML gave. */
export type XmlFeatures = {
  readonly features: readonly Feature[];
  /** Whether there was something besides; in descriptions and comments anything may be written. */
  readonly hasRemarks: boolean;
  /** Lines and tracks that were left out: where somebody went is nobody's business. */
  readonly lines: number;
};

/** The refusal of a map in XML that is not well formed or cut off. */
export const brokenMap = (): RefusedFile =>
  new RefusedFile({
    code: 'brokenXml',
    reason: 'The map is damaged or cut off.',
    remedy: 'Export it again from the program that made it.',
  });

/** "31.57,4.85,0 31.58,4.86" as positions; what is no number stays one that is not finite. */
const positionsOf = (text: string, vertices: VertexCounter): readonly LonLat[] => {
  const tuples = text.split(/\s+/).filter((tuple) => tuple !== '');
  vertices.add(tuples.length);
  return tuples.map((tuple) => {
    const [longitude = '', latitude = ''] = tuple.split(',');
    return [numberOf(longitude), numberOf(latitude)];
  });
};

const numberOf = (text: string): number => (text.trim() === '' ? Number.NaN : Number(text));

type Placemark = {
  readonly properties: Map<string, string>;
  points: LonLat[];
  polygons: LonLat[][][];
};

const geometryOf = ({ points, polygons }: Placemark): FeatureGeometry | null => {
  const [point] = points;
  if (polygons.length > 0) {
    return { type: 'MultiPolygon', coordinates: polygons };
  }
  return point === undefined ? null : { type: 'Point', coordinates: point };
};

const REMARKS: readonly string[] = ['description', 'Snippet', 'snippet'];
const LINES: readonly string[] = ['LineString', 'Track'];

/**
 * The placemarks of a KML document (OGC KML 2.2) with their names, extended data and points or polygons.
 * Descriptions are not read, and links to other files are not followed.
 */
export const featuresOfKml = async (pieces: AsyncIterable<string>): Promise<XmlFeatures> => {
  const vertices = createVertexCounter();
  const features: Feature[] = [];
  const within: string[] = [];
  let placemark: Placemark | null = null;
  let attribute = '';
  let text = '';
  let hasRemarks = false;
  let lines = 0;
  const takeCoordinates = (own: Placemark): void => {
    const positions = [...positionsOf(text, vertices)];
    if (within.includes('innerBoundaryIs')) {
      own.polygons.at(-1)?.push(positions);
    } else if (within.includes('outerBoundaryIs')) {
      own.polygons.at(-1)?.unshift(positions);
    } else if (within.includes('Point')) {
      own.points.push(...positions.slice(0, 1));
    }
  };
  const take = (name: string, own: Placemark): void => {
    if (name === 'coordinates') {
      takeCoordinates(own);
    } else if (name === 'name' && within.at(-2) === 'Placemark') {
      own.properties.set('name', text.trim());
    } else if ((name === 'value' || name === 'SimpleData') && attribute !== '') {
      own.properties.set(attribute, text.trim());
    }
  };
  await streamXml(
    pieces,
    {
      open: (name, attributes) => {
        within.push(name);
        text = '';
        hasRemarks ||= REMARKS.includes(name);
        lines += LINES.includes(name) ? 1 : 0;
        if (name === 'Placemark') {
          placemark = { properties: new Map(), points: [], polygons: [] };
        } else if (name === 'Data' || name === 'SimpleData') {
          attribute = attributes.name ?? '';
        } else if (name === 'Polygon') {
          placemark?.polygons.push([]);
        }
      },
      text: (more) => {
        text += REMARKS.includes(within.at(-1) ?? '') ? '' : more;
      },
      close: (name) => {
        if (placemark !== null) {
          take(name, placemark);
        }
        if (name === 'Placemark' && placemark !== null) {
          const { properties } = placemark;
          const geometry = geometryOf(placemark);
          features.push({ type: 'Feature', properties: Object.fromEntries(properties), geometry });
          placemark = null;
        }
        within.pop();
        text = '';
      },
    },
    brokenMap,
  );
  return { features, hasRemarks, lines };
};
