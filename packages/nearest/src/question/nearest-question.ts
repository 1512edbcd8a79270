import { Iso3, PlaceId, Position, SpokenLanguage, TravelMode } from '@waystation/domain';
import { z } from 'zod';
import { Need } from './needs';

/** More people than any one movement has brought to a border in a day; beyond it is a slip. */
export const MOST_PEOPLE = 100_000;

/** Bounds of the lists of a question: more is not a group of people on a road. */
export const MOST_LISTED = 12;

/** Where people are, how many, and what they need. Nothing of it says who they are (rule 10). */
export const NearestQuestion = z
  .strictObject({
    position: Position,
    /** The country they are in, if they say so: outlines are drawn too coarsely at a border. */
    country: Iso3.optional(),
    people: z.number().int().min(1).max(MOST_PEOPLE),
    needs: z.array(Need).max(MOST_LISTED).default([]),
    /** Countries whose consulate should be on site; each is a need of its own. */
    nationalities: z.array(Iso3).max(MOST_LISTED).default([]),
    /** Languages that the people speak; one that they share with the centre is enough. */
    languages: z.array(SpokenLanguage).max(MOST_LISTED).default([]),
    mode: TravelMode.default('car'),
    /** Centres to leave out, for example the one that is full. */
    except: z.array(PlaceId).max(MOST_LISTED).default([]),
  })
  .readonly();
/** A value that the schema {@link NearestQuestion} accepts. */
export type NearestQuestion = z.infer<typeof NearestQuestion>;
