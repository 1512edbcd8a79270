import { Day, Iso3, Pcode, PlaceId, SourceId } from '@waystation/domain';

/** A code that occurs in thousands of rows is checked once; beyond this many the memory is freed. */
const REMEMBERED = 20_000;

const remembering = <T>(parse: (text: string) => T | undefined): ((text: string) => T | null) => {
  const known = new Map<string, T | null>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) {
      return found;
    }
    const value = parse(text) ?? null;
    if (known.size >= REMEMBERED) {
      known.clear();
    }
    known.set(text, value);
    return value;
  };
};

/** A P-code, or null where the text is none. */
export const pcodeOf = remembering<Pcode>((text) => Pcode.safeParse(text).data);

/** An ISO 3166-1 alpha-3 code by its form, or null. */
export const iso3Of = remembering<Iso3>((text) => Iso3.safeParse(text).data);

/** A calendar day YYYY-MM-DD, or null where the calendar has no such day. */
export const dayOf = remembering<Day>((text) => Day.safeParse(text).data);

/** The id of a place, or null where the text is too short or too long for one. */
export const placeIdOf = (text: string): PlaceId | null => PlaceId.safeParse(text).data ?? null;

/** The id of a source, or null where the text is blank or too long. */
export const sourceIdOf = remembering<SourceId>((text) => SourceId.safeParse(text).data);
