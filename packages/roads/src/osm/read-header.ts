import Pbf from 'pbf';
import { RoadFileError } from './osm-file';

type Header = { features: string[]; timestamp: number };

/** What a file may demand of its reader; history files have several versions of a road. */
const UNDERSTOOD: readonly string[] = ['OsmSchema-V0.6', 'DenseNodes'];

/**
 * The day and time of the OSM data by the file's header, in seconds since 1970; null where it does
 * not say. Throws where the file needs what this reader does not know.
 */
export const readHeader = (bytes: Uint8Array): number | null => {
  const { features, timestamp } = new Pbf(bytes).readFields<Header>(
    (tag, header, pbf) => {
      if (tag === 4) {
        header.features.push(pbf.readString());
      } else if (tag === 32) {
        header.timestamp = pbf.readVarint(true);
      }
    },
    { features: [], timestamp: 0 },
  );
  const unknown = features.find((feature) => !UNDERSTOOD.includes(feature));
  if (unknown !== undefined) {
    throw new RoadFileError(
      `The file needs "${unknown}", which cannot be read. Use an ordinary extract, without history.`,
    );
  }
  return timestamp > 0 ? timestamp : null;
};
