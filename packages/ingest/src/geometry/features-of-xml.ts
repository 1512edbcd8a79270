import { RefusedFile } from '#result/refused-file';
import { featuresOfGpx } from './features-of-gpx';
import { featuresOfKml, type XmlFeatures } from './features-of-kml';

const READERS = { kml: featuresOfKml, gpx: featuresOfGpx } as const;

const HEAD_CHARACTERS = 64 * 1024;

/** The first element of a document, without its prefix; what stands before it is passed over. */
const rootOf = (text: string): string | undefined =>
  /<(?:[A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)[\s/>]/.exec(
    text.slice(0, HEAD_CHARACTERS).replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, ''),
  )?.[1];

const unknownXml = (): RefusedFile =>
  new RefusedFile({
    code: 'unknownXml',
    reason: 'This is XML, but neither KML nor GPX.',
    remedy: 'Export the map as KML, GPX, GeoJSON or a zipped shapefile, the table as CSV or XLSX.',
  });

const once = async function* (text: string): AsyncGenerator<string> {
  yield text;
};

/** The features of a map in XML, told by its first element. Throws RefusedFile where it is none. */
export const featuresOfXml = async (text: string): Promise<XmlFeatures> => {
  const root = rootOf(text)?.toLowerCase();
  if (root !== 'kml' && root !== 'gpx') {
    throw unknownXml();
  }
  return await READERS[root](once(text));
};
