import { decimalText } from '@waystation/i18n/coordinates';
import type { KnownPlace } from '../where/known-place';

/** What says a place without its name and is read as the same place: the P-code of an area, else coordinates. */
export const placeCode = ({ area, position }: KnownPlace): string =>
  area === undefined ? decimalText(position) : area.pcode;

/** What a place is called, in a language of the reader; an area without a name by its P-code. */
export const placeName = (
  place: KnownPlace,
  nameOf: (names: KnownPlace['names']) => string | undefined,
): string => nameOf(place.names) ?? place.area?.pcode ?? '';
