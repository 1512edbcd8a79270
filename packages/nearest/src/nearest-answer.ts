import {
  CentreGroup,
  CentreService,
  CentreStatus,
  CentreType,
  CoordinatePrecision,
  FRESHNESS,
  Iso3,
  LEAST_OR_EXACT,
  Names,
  PlaceId,
  Position,
  Qualifier,
  SpokenLanguage,
} from '@waystation/domain';
import { z } from 'zod';
import { Border } from './border/border';
import { NeedAnswer } from './needs/need-answer';
import { NearestQuestion } from './question/nearest-question';
import { MISSING, Reason } from './rank/reason';
import { TIERS, Tier } from './rank/tiers';
import { ToldClosure } from './travel/told-closure';
import { Travel } from './travel/travel';

const Freshness = z.enum(FRESHNESS);
const Count = z.number().int().nonnegative();
const counted = { countedAt: z.string(), freshness: Freshness };

/** `atLeast`: the number is the least that is certain, for a part of it is told as a bound. */
const qualifier = z.enum(LEAST_OR_EXACT);

/** Places left at a centre, as {@link freePlaces} of the domain has them. */
export const FreeView = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('known'), free: Count, qualifier, ...counted }),
    z.object({ kind: z.literal('overfull'), over: Count, qualifier, ...counted }),
    z.object({ kind: z.literal('unknown'), missing: z.array(z.enum(MISSING)) }),
  ])
  .readonly();

/** Between what the free places lie where reports differ, as {@link freeBetween} of the domain has it. */
export const FreeBetweenView = z
  .object({
    /** Below nothing: so many more people than places. */
    least: z.number().int(),
    /** Null: a bound leaves open how many more. */
    most: z.number().int().nullable(),
  })
  .readonly();

/** What a centre says of its places, as {@link centreAt} of the domain has it. */
export const PlacesView = z
  .object({
    capacity: Count.nullable(),
    blocked: Count.nullable(),
    present: Count.nullable(),
    /** How exact each number is: a bound is never told as the number itself. */
    qualifiers: z.object({ capacity: Qualifier, blocked: Qualifier, present: Qualifier }),
    countedAt: z.string().nullable(),
    freshness: Freshness.nullable(),
  })
  .readonly();

/** One centre of the answer: all that a screen says of it, and why it stands where it stands. */
export const RankedCentre = z
  .object({
    /** 1 for the first of the whole answer. */
    rank: z.number().int().positive(),
    tier: Tier,
    /** Those that decide the tier first. */
    reasons: z.array(Reason),
    id: PlaceId,
    names: Names,
    type: CentreType,
    country: Iso3.nullable(),
    position: Position.nullable(),
    precision: CoordinatePrecision,
    status: CentreStatus,
    places: PlacesView,
    free: FreeView,
    /** Where reports on its numbers differ and nobody has decided; null: they do not. `free` is by the newest. */
    freeBetween: FreeBetweenView.nullable(),
    needs: z.array(NeedAnswer),
    services: z.array(CentreService),
    servicesAbsent: z.array(CentreService),
    groups: z.array(CentreGroup),
    groupsRefused: z.array(CentreGroup),
    languages: z.array(SpokenLanguage),
    consulates: z.array(Iso3),
    isOpen24h: z.boolean().nullable(),
    takesAnimals: z.boolean().nullable(),
    openingHours: z.string().nullable(),
    phone: z.string().nullable(),
    contact: z.string().nullable(),
    /** As the crow flies, kilometres; null: nobody said where the centre is. */
    distanceKm: z.number().nonnegative().nullable(),
    /** Degrees clockwise from north; null with the distance. */
    bearing: z.number().min(0).lt(360).nullable(),
    /** How one gets there; null: it cannot be said. */
    travel: Travel.nullable(),
    /**
     * Roads reported closed on the way that one would take otherwise: the way goes around them, or
     * there is none. Empty where nobody knows the roads.
     */
    closures: z.array(ToldClosure).readonly(),
    /**
     * Roads reported closed near a way that is known by straight line only: not certain to be on
     * the way, so that they decide nothing, but told. Of a way by road those within a kilometre of
     * it that are not on it.
     */
    closuresNear: z.array(ToldClosure).readonly(),
    border: Border,
  })
  .readonly();
/** A value that the schema {@link RankedCentre} accepts. */
export type RankedCentre = z.infer<typeof RankedCentre>;

/** People sent to one centre of a split, with what it means to send them there. */
export const SplitPart = z
  .object({
    id: PlaceId,
    people: z.number().int().positive(),
    /** As the crow flies, kilometres, as in the row of the centre. */
    distanceKm: z.number().nonnegative().nullable(),
    /** Minutes of the way, as in the row of the centre; null: no time can be stated. */
    minutes: z.number().nonnegative().nullable(),
    /** Whether the minutes are those of a straight line, not of a road. */
    isStraight: z.boolean(),
    /** When the people present were counted. */
    countedAt: z.string().nullable(),
  })
  .readonly();
/** A value that the schema {@link SplitPart} accepts. */
export type SplitPart = z.infer<typeof SplitPart>;

/** The answer to a {@link NearestQuestion}. */
export const NearestAnswer = z
  .object({
    question: NearestQuestion,
    /** The moment whose knowledge is told, ISO 8601. */
    moment: z.string(),
    /** IANA time zone in which the operation's days begin. */
    timeZone: z.string(),
    /** Where the people are; null: it is not known. */
    country: Iso3.nullable(),
    /** Where the position alone may be: two or more countries near a border, none where nobody knows. */
    countriesThere: z.array(Iso3),
    /** Best first, at most so many of each tier as were asked for, and all that a split needs. */
    centres: z.array(RankedCentre),
    /** How many centres stand in each tier, shown or not. */
    tiers: z.record(z.enum(TIERS), Count),
    /** Known free places of all open, suitable centres that can be reached; of bounds the least. */
    freeInAll: Count,
    /** Where no one centre can take all: the fewest centres that can, nearest first. Null: none needed, or none found. */
    split: z.array(SplitPart).nullable(),
    /** Where nothing fits, not even a split: the centre that comes closest, which lacks the least, and what. */
    closest: z.object({ id: PlaceId, lacks: z.array(Reason) }).nullable(),
    /**
     * Whether a road network was asked. `used`: it told of a way of this answer, or that there is none;
     * `notCovered`: it knows no road near any; `away`: it was not there in time. How each way was got
     * says its row.
     */
    roads: z.enum(['used', 'notCovered', 'away', 'notAsked']),
  })
  .readonly();
/** A value that the schema {@link NearestAnswer} accepts. */
export type NearestAnswer = z.infer<typeof NearestAnswer>;
