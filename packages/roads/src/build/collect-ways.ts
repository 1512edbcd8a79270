import { type OsmFile, RoadFileError } from '../osm/osm-file';
import { readBlocks } from '../osm/read-blocks';
import { readHeader } from '../osm/read-header';
import { readWays } from '../osm/read-ways';
import { unbroken } from '../osm/unbroken';
import { labelText } from '../use/road-label';
import { USED_TAGS, type WayUse, wayUse } from '../use/way-use';
import { createNumberList } from './number-list';

/** The ways of a file that somebody may use; `firstRef` has one entry more than there are ways. */
export type CollectedWays = {
  readonly refs: Float64Array;
  readonly firstRef: Float64Array;
  readonly uses: readonly WayUse[];
  /** What each way is called, by its place in `labelTexts`. */
  readonly labels: Float64Array;
  readonly labelTexts: readonly string[];
  /** When the data was current, in seconds since 1970; null where nothing in the file says so. */
  readonly dataAt: number | null;
};

/**
 * Corners of all roads together, so that reading them takes some 2 GB of memory at most: they are
 * held several times over while they are sorted and put in order.
 */
const MOST_REFS = 25_000_000;

const tooLarge = (): RoadFileError =>
  new RoadFileError(
    `The file has more than ${MOST_REFS / 1e6} million corners of roads. Cut the operation's countries out of it: osmium extract --bbox W,S,E,N IN.osm.pbf -o OUT.osm.pbf`,
  );

/** Reads the ways of a file that vehicles or people on foot may use; its nodes are not looked at. */
export const collectWays = async (file: OsmFile): Promise<CollectedWays> => {
  const refs = createNumberList();
  const firstRef = createNumberList();
  const uses: WayUse[] = [];
  const known = new Map<string, WayUse>();
  const labels = createNumberList();
  const labelPlaces = new Map<string, number>();
  let headerAt: number | null = null;
  let newestEdit = 0;
  for await (const { type, bytes } of readBlocks(file)) {
    if (type === 'OSMHeader') {
      headerAt = unbroken(() => readHeader(bytes));
    } else if (type === 'OSMData') {
      unbroken(() =>
        readWays(bytes, USED_TAGS, (way) => {
          newestEdit = Math.max(newestEdit, way.editedAt);
          const use = way.refs.length < 2 ? null : wayUse(way.tags);
          if (use === null) {
            return;
          }
          const key = Object.values(use).join(' ');
          const shared = known.get(key) ?? use;
          known.set(key, shared);
          uses.push(shared);
          const label = labelText(way.tags);
          const place = labelPlaces.get(label) ?? labelPlaces.size;
          labelPlaces.set(label, place);
          labels.push(place);
          firstRef.push(refs.count());
          for (const ref of way.refs) {
            refs.push(ref);
          }
        }),
      );
      if (refs.count() > MOST_REFS) {
        throw tooLarge();
      }
    }
  }
  if (uses.length === 0) {
    throw new RoadFileError('There is no road in the file. Check that it is an OSM PBF extract.');
  }
  firstRef.push(refs.count());
  return {
    refs: refs.toArray(),
    firstRef: firstRef.toArray(),
    uses,
    labels: labels.toArray(),
    labelTexts: [...labelPlaces.keys()],
    dataAt: headerAt ?? (newestEdit > 0 ? newestEdit : null),
  };
};
