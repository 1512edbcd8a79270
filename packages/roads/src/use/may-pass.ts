import type { Tags } from '../osm/read-ways';

/** Those who may use a way by its tags, the most particular first (OSM wiki, Key:access). */
const ACCESS_OF = {
  vehicle: ['motorcar', 'motor_vehicle', 'vehicle', 'access'],
  foot: ['foot', 'access'],
} as const;

/** "Destination" and "customers" are no bar to whoever arrives, and so are not here. */
const SHUT: readonly string[] = [
  'no',
  'private',
  'agricultural',
  'forestry',
  'emergency',
  'military',
];

/** What the tags say: that it is allowed, that it is not, or nothing. */
export const mayPass = (tags: Tags, who: keyof typeof ACCESS_OF): boolean | null => {
  const key = ACCESS_OF[who].find((name) => tags.has(name));
  return key === undefined ? null : !SHUT.includes(tags.get(key) ?? '');
};
