import { z } from 'zod';
import { catalogueCode } from './catalogue-code';
import type { Operation } from './operation';

/**
 * The number of a published map, as OCHA numbers its products (reference: map and infographic
 * conventions): where, what, and a running number that is never given twice: `SSD-IDP-0117`.
 */
export const MapNumber = z
  .string()
  .regex(/^[A-Z][A-Z0-9-]{1,39}-[A-Z]{3,6}-[0-9]{4,6}$/)
  .brand<'MapNumber'>();
/** A value that the schema {@link MapNumber} accepts. */
export type MapNumber = z.infer<typeof MapNumber>;

/** What a map is about: the people of its areas, or else its main layer. */
export const MAP_THEMES = [
  'IDP',
  'RET',
  'REF',
  'MIG',
  'POP',
  'FLOWS',
  'SITES',
  'CENTRE',
  'BORDER',
  'BASE',
] as const;

/** One theme. */
export type MapTheme = (typeof MAP_THEMES)[number];

const DIGITS = 4;

/** The number of the map that is so many in its operation; of several countries it names the operation. */
export const mapNumberOf = (
  operation: Pick<Operation, 'code' | 'countries'>,
  theme: MapTheme,
  running: number,
): MapNumber =>
  MapNumber.parse(`${catalogueCode(operation)}-${theme}-${`${running}`.padStart(DIGITS, '0')}`);
