import { streamXml } from '#bytes/stream-xml';
import type { Feature } from './feature';
import { brokenMap, type XmlFeatures } from './features-of-kml';
import { createVertexCounter } from './vertex-counter';

/** What is read of a waypoint besides where it is. */
const READ: readonly string[] = ['name', 'type', 'sym'];
const REMARKS: readonly string[] = ['desc', 'cmt', 'author', 'email'];
const LINES: readonly string[] = ['trk', 'rte'];

/**
 * The waypoints of a GPX document (GPX 1.1) with their names. Routes and tracks are ways that somebody
 * went: they are not read, nor are times and comments.
 */
export const featuresOfGpx = async (pieces: AsyncIterable<string>): Promise<XmlFeatures> => {
  const vertices = createVertexCounter();
  const features: Feature[] = [];
  let point: { readonly lon: string; readonly lat: string } | null = null;
  let properties: Record<string, string> = {};
  let text = '';
  let hasRemarks = false;
  let lines = 0;
  await streamXml(
    pieces,
    {
      open: (name, { lon = '', lat = '' }) => {
        text = '';
        hasRemarks ||= REMARKS.includes(name);
        lines += LINES.includes(name) ? 1 : 0;
        if (name === 'wpt') {
          vertices.add(1);
          point = { lon, lat };
          properties = {};
        }
      },
      text: (more) => {
        text += more;
      },
      close: (name) => {
        if (point !== null && READ.includes(name)) {
          properties = { ...properties, [name]: text.trim() };
        }
        if (point !== null && name === 'wpt') {
          const [longitude, latitude] = [point.lon, point.lat].map((degrees) =>
            degrees.trim() === '' ? Number.NaN : Number(degrees),
          );
          features.push({
            type: 'Feature',
            properties,
            geometry: {
              type: 'Point',
              coordinates: [longitude ?? Number.NaN, latitude ?? Number.NaN],
            },
          });
          point = null;
        }
        text = '';
      },
    },
    brokenMap,
  );
  return { features, hasRemarks, lines };
};
