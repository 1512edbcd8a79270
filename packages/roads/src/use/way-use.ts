import type { Tags } from '../osm/read-ways';
import { directionsOf } from './directions';
import { durationSeconds } from './duration-seconds';
import { mayPass } from './may-pass';
import { CLASS_KMH, FERRY_KMH, FOOT_KMH } from './speeds';
import { vehicleKmh } from './vehicle-kmh';

/** Kilometres an hour along a way, 0 where one may not go; `seconds`: of the whole, by timetable. */
export type WayUse = {
  readonly forwardKmh: number;
  readonly backwardKmh: number;
  readonly footKmh: number;
  readonly seconds: number | null;
};

/** The tags that are read of a way. */
export const USED_TAGS: ReadonlySet<string> = new Set([
  'highway',
  'route',
  'access',
  'vehicle',
  'motor_vehicle',
  'motorcar',
  'foot',
  'oneway',
  'junction',
  'maxspeed',
  'surface',
  'tracktype',
  'smoothness',
  'duration',
  'area',
  'motorroad',
  'name',
  'ref',
]);

const FOOT_ONLY: readonly string[] = ['path', 'footway', 'pedestrian', 'steps', 'bridleway'];
const NO_WALKING: readonly string[] = ['motorway', 'motorway_link'];

const ferry = (tags: Tags): WayUse => {
  const kmh = mayPass(tags, 'vehicle') === false ? 0 : FERRY_KMH;
  const { forward, backward } = directionsOf(tags);
  return {
    forwardKmh: forward ? kmh : 0,
    backwardKmh: backward ? kmh : 0,
    footKmh: mayPass(tags, 'foot') === false ? 0 : FERRY_KMH,
    seconds: durationSeconds(tags.get('duration')),
  };
};

/** People walk along trunk roads where there is nothing else; OSRM's foot profile does not. */
const mayWalk = (tags: Tags, highway: string): boolean => {
  const said = mayPass(tags, 'foot');
  const isForVehicles = NO_WALKING.includes(highway) || tags.get('motorroad') === 'yes';
  return said ?? !isForVehicles;
};

const isSquare = (tags: Tags): boolean => tags.get('area') === 'yes';

const road = (tags: Tags, highway: string): WayUse | null => {
  const isDriven = CLASS_KMH.has(highway);
  if ((!isDriven && !FOOT_ONLY.includes(highway)) || isSquare(tags)) {
    return null;
  }
  const kmh = mayPass(tags, 'vehicle') === false ? 0 : vehicleKmh(tags);
  const { forward, backward } = directionsOf(tags);
  return {
    forwardKmh: forward ? kmh : 0,
    backwardKmh: backward ? kmh : 0,
    footKmh: mayWalk(tags, highway) ? FOOT_KMH : 0,
    seconds: null,
  };
};

/** How vehicles and people on foot may use a way; null: not at all, or it is no way. */
export const wayUse = (tags: Tags): WayUse | null => {
  const highway = tags.get('highway') ?? '';
  const use = highway === '' && tags.get('route') === 'ferry' ? ferry(tags) : road(tags, highway);
  return use !== null && use.forwardKmh + use.backwardKmh + use.footKmh > 0 ? use : null;
};
