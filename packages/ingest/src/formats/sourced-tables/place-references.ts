import type { FlowEnd, PlaceId } from '@waystation/domain';
import { placeIdOf } from '#codes/branded';
import { countryOfCode } from '#geography/countries';

/** The stable id of a centre from its code in a sourced table (CT-CHOUCHA). */
export const centreId = (code: string): PlaceId | null => placeIdOf(`centre:${code}`);

/** The stable id of a crossing from its code in a sourced table (XP-DEHIBA). */
export const crossingId = (code: string): PlaceId | null => placeIdOf(`crossing:${code}`);

/** The place that a code refers to: XP- a crossing, CT- a centre; null: the text is a name. */
export const placeOfCode = (text: string): PlaceId | null => {
  if (/^XP-[A-Z0-9-]+$/.test(text)) {
    return crossingId(text);
  }
  return /^CT-[A-Z0-9-]+$/.test(text) ? centreId(text) : null;
};

/**
 * One end of a flow as published: a country, a known place, a named place, or a combination that
 * cannot be split (ALL, EGY+TUN, "BFA, TCD, GHA").
 */
export const flowEndOf = (text: string | null): FlowEnd => {
  if (text === null) {
    return { kind: 'unknown' };
  }
  const place = placeOfCode(text);
  if (place !== null) {
    return { kind: 'place', id: place };
  }
  if (text === 'ALL' || /^[A-Z]{3}([+,]\s*[A-Z]{3})+$/.test(text)) {
    return { kind: 'several', codes: text };
  }
  const iso3 = /^[A-Z]{3}$/.test(text) ? countryOfCode(text) : null;
  return iso3 === null ? { kind: 'named', name: text } : { kind: 'country', iso3 };
};
