/**
 * Kilometres an hour by class of road where nothing else is known: those of OSRM's car profile
 * (Project-OSRM/osrm-backend, profiles/car.lua). It leaves tracks out; here they are often the only
 * road to a camp, and go at the speed of GraphHopper's car (graphhopper, CarAverageSpeedParser).
 */
export const CLASS_KMH: ReadonlyMap<string, number> = new Map([
  ['motorway', 90],
  ['motorway_link', 75],
  ['trunk', 85],
  ['trunk_link', 70],
  ['primary', 65],
  ['primary_link', 60],
  ['secondary', 55],
  ['secondary_link', 50],
  ['tertiary', 40],
  ['tertiary_link', 30],
  ['unclassified', 25],
  ['residential', 25],
  ['living_street', 10],
  ['service', 15],
  ['road', 20],
  ['track', 15],
]);

/** The fastest that a surface, a grade of track or a smoothness allows, by the same profiles. */
export const MOST_KMH = {
  tracktype: new Map([
    ['grade2', 45],
    ['grade3', 30],
    ['grade4', 20],
    ['grade5', 15],
  ]),
  surface: new Map([
    ['paving_stones', 60],
    ['metal', 60],
    ['compacted', 45],
    ['sett', 45],
    ['bricks', 45],
    ['cement', 45],
    ['fine_gravel', 30],
    ['gravel', 30],
    ['cobblestone', 30],
    ['wood', 30],
    ['unpaved', 30],
    ['ground', 30],
    ['dirt', 30],
    ['grass', 30],
    ['pebblestone', 30],
    ['clay', 20],
    ['sand', 15],
    ['earth', 15],
    ['mud', 15],
  ]),
  smoothness: new Map([
    ['good', 60],
    ['intermediate', 45],
    ['bad', 30],
    ['very_bad', 15],
    ['horrible', 3],
    ['very_horrible', 3],
    ['impassable', 0],
  ]),
} as const satisfies Record<string, ReadonlyMap<string, number>>;

/** A boat whose timetable is not in the data (OSRM's car and foot profiles). */
export const FERRY_KMH = 5;

/**
 * Walking, on every kind of way. OSRM's foot profile has 5; a group with children and luggage is
 * slower, and an operation's straight lines assume the same (domain, TravelAssumptions).
 */
export const FOOT_KMH = 4;
