import { RoadFileError } from './osm-file';

/** A file that is not what it says it is. */
export const broken = (): RoadFileError =>
  new RoadFileError('This is not a whole OSM PBF file. Download the extract again.');

/** Reads a part of a file; what the reader of the format stumbles over is the file's fault. */
export const unbroken = <Value>(read: () => Value): Value => {
  try {
    return read();
  } catch (error) {
    throw error instanceof RoadFileError ? error : broken();
  }
};
