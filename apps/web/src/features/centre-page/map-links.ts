import type { Position } from '@waystation/domain';

/** A way to another map: its own name is a proper noun in every language. */
export type MapLink = { readonly id: string; readonly name: string; readonly href: string };

/** 5 decimals of a degree are 1 m. */
const DECIMALS = 5;

/** The centre on common maps; where the people are is told to none of them. */
export const mapLinks = ([longitude, latitude]: Position): readonly MapLink[] => {
  const [lat, lon] = [latitude.toFixed(DECIMALS), longitude.toFixed(DECIMALS)];
  return [
    {
      id: 'osm',
      name: 'OpenStreetMap',
      href: `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=14/${lat}/${lon}`,
    },
    {
      id: 'google',
      name: 'Google Maps',
      href: `https://www.google.com/maps/dir/?api=1&destination=${lat},${lon}`,
    },
    { id: 'apple', name: 'Apple Maps', href: `https://maps.apple.com/?daddr=${lat},${lon}` },
  ];
};
