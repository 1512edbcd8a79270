import type { Tags } from '../osm/read-ways';

/** Which ways vehicles may go along a road, seen in the direction in which it was drawn. */
export type Directions = { readonly forward: boolean; readonly backward: boolean };

const ROUND: readonly string[] = ['roundabout', 'circular'];
const ONE_WAY_CLASSES: readonly string[] = ['motorway', 'motorway_link'];

/** By `oneway`, and by what goes round or apart without saying so (OSM wiki, Key:oneway). */
export const directionsOf = (tags: Tags): Directions => {
  const isOneWayBySort =
    ROUND.includes(tags.get('junction') ?? '') ||
    ONE_WAY_CLASSES.includes(tags.get('highway') ?? '');
  switch (tags.get('oneway')) {
    case 'yes':
    case '1':
    case 'true':
      return { forward: true, backward: false };
    case '-1':
    case 'reverse':
      return { forward: false, backward: true };
    case 'reversible':
      // Which way it is open changes by the hour; neither can be counted on.
      return { forward: false, backward: false };
    case 'no':
      return { forward: true, backward: true };
    default:
      return { forward: true, backward: !isOneWayBySort };
  }
};
