import type {
  Activity,
  AdminLevel,
  AgreedFigure,
  AgreedFigureView,
  AlertList,
  AreaFigureRow,
  AreaRow,
  AreaTopology,
  Audience,
  Centre,
  CentreLogEntry,
  Change,
  CorrectedFigure,
  Counted,
  Crossing,
  Day,
  DayOfPlaces,
  Figure,
  FlashView,
  Flow,
  Held,
  LogQuestion,
  MapFile,
  MapKey,
  Measurement,
  Operation,
  PlaceFigureRow,
  PublicationView,
  Qualifier,
  Reported,
  ResidentCount,
  Residents,
  RoadClosure,
  Round,
  RoundId,
  RoundTotal,
  SexAge,
  Site,
  Source,
  Subject,
} from '@waystation/domain';
import type { AreaTree } from '../area/area-tree';
import type { CountryAt } from '../area/country-at';
import type { SeriesColumn } from './rounds-stating-origins';

/** Not exported: nobody else can make a {@link DisclosedOperation}. */
const DISCLOSED: unique symbol = Symbol('disclosed');

/** One column of one round at one level. */
export type AreaQuestion = Counted & { readonly round: RoundId; readonly level: AdminLevel };

/** A column at the places of a day. */
export type PlaceQuestion = Counted & {
  readonly asOf: Day;
  /** Of which places answers are wanted; left out: of all. What is held back does not depend on it. */
  readonly places?: ReadonlySet<string> | undefined;
};

/** A column of one series at the places of a day. */
export type SeriesPlaceQuestion = PlaceQuestion & { readonly series: string };

/** The number of one sex or age of an area or a place, by its P-code or id. */
export type DisclosedSexAge = {
  readonly of: SexAge;
  readonly subject: string;
  readonly round: RoundId | null;
  readonly reported: Reported;
  readonly qualifier: Qualifier;
  /** Whether this audience may know that anything of this sex or age is published. */
  readonly mayBeNamed: boolean;
};

/** A figure of an area in a round before and after it was corrected; null: held back, both. */
export type DisclosedCorrection = Pick<CorrectedFigure, 'round' | 'level' | 'pcode' | 'at'> & {
  readonly numbers: { readonly before: number; readonly after: number } | null;
};

/** That a figure of an area was agreed, or given up, and for how long that holds. */
export type AgreedMark = Pick<Held<AgreedFigure>, 'holdsFrom' | 'until'> & {
  readonly pcode: string;
  readonly isGivenUp: boolean;
};

/** The total of a round, or the fact that this audience may not see it. */
export type DisclosedTotal = RoundTotal & { readonly isSuppressed: boolean };

/** What one operation holds, read without asking who reads; every method is bound to the operation. */
export type OperationReads = {
  readonly operation: Operation;
  readonly audience: Audience;
  readonly areas: {
    readonly list: (level: AdminLevel | null) => Promise<readonly AreaRow[]>;
    /** All of them as a tree, made once for all answers. */
    readonly tree: () => Promise<AreaTree>;
    readonly topologies: (level: AdminLevel) => Promise<readonly AreaTopology[]>;
    readonly levels: () => Promise<
      readonly { readonly level: AdminLevel; readonly areas: number; readonly validOn: Day }[]
    >;
    /** Tells the country of a point by the coarsest boundaries loaded; null: nobody knows. */
    readonly countryAt: () => Promise<CountryAt>;
    /** Published population statistics: no figures of displacement, and nothing of them is held back. */
    readonly residents: (level: AdminLevel) => Promise<readonly Residents[]>;
    readonly residentCounts: () => Promise<readonly ResidentCount[]>;
  };
  readonly places: {
    readonly sites: () => Promise<readonly Site[]>;
    /**
     * With as much of their logs as tells of a day, UTC; left out: of now and later. In a historical
     * case with whole logs.
     */
    readonly centres: (asOf?: Day | null) => Promise<readonly Centre[]>;
    /** A part of the log of a centre; null: there is no such centre. */
    readonly centreLog: (question: LogQuestion) => Promise<readonly CentreLogEntry[] | null>;
    readonly crossings: () => Promise<readonly Crossing[]>;
    readonly closures: () => Promise<readonly RoadClosure[]>;
    /** Of sites and centres that this audience is told of. */
    readonly measurements: () => Promise<readonly Measurement[]>;
  };
  /** Who works where in what. */
  readonly activities: () => Promise<readonly Activity[]>;
  /** What organisations agreed on where their sources differ. */
  readonly agreed: {
    /** The log of a subject and column, oldest period first. */
    readonly ofSubject: (subject: Subject, column: Counted) => Promise<readonly AgreedFigureView[]>;
    /** Of which areas of a level a figure was agreed, and when. No number is in it. */
    readonly ofLevel: (level: AdminLevel, column: Counted) => Promise<readonly AgreedMark[]>;
  };
  /** The flash updates on events, newest first. */
  readonly flash: () => Promise<readonly FlashView[]>;
  readonly figures: {
    readonly rounds: () => Promise<readonly Round[]>;
    readonly roundTotals: () => Promise<readonly DisclosedTotal[]>;
    readonly ofAreas: (at: AreaQuestion) => Promise<readonly AreaFigureRow[]>;
    readonly sexAgesOfAreas: (at: AreaQuestion) => Promise<readonly DisclosedSexAge[]>;
    readonly sexAgesOfPlaces: (at: SeriesPlaceQuestion) => Promise<readonly DisclosedSexAge[]>;
    /** Sum over a level of the people whose origin is not stated or lies outside the boundaries. */
    readonly originOutside: (at: AreaQuestion) => Promise<Reported>;
    readonly ofPlaces: (at: PlaceQuestion) => Promise<readonly PlaceFigureRow[]>;
    /** At which days and in which rounds places were counted in a column. No count is in it. */
    readonly daysOfPlaces: (column: Counted) => Promise<readonly DayOfPlaces[]>;
    readonly ofSubject: (subject: Subject) => Promise<readonly Figure[]>;
    /** The figures of areas that imports replaced after a moment, as far as they may be told. */
    readonly corrections: (
      at: Counted & { readonly since: string },
    ) => Promise<readonly DisclosedCorrection[]>;
    /** The rounds of a series that say of somebody in the column where they come from. */
    readonly roundsStatingOrigins: (column: SeriesColumn) => Promise<ReadonlySet<string>>;
    /** The ids of the rounds with numbers of a column by sex or age. No count is in it. */
    readonly roundsBySexAge: (column: Counted) => Promise<ReadonlySet<string>>;
    /** The names of the countries that a series reports on, whatever it counts there. */
    readonly countriesOfSeries: (series: string) => Promise<ReadonlySet<string>>;
    readonly flows: () => Promise<readonly Flow[]>;
    readonly sources: () => Promise<readonly Source[]>;
  };
  readonly maps: {
    /** Published maps, and for whoever works with the register all others; newest first. */
    readonly list: () => Promise<readonly PublicationView[]>;
    /** A file of a map; null: there is none, or not for this audience. */
    readonly file: (key: MapKey, file: Exclude<MapFile, 'sheet'>) => Promise<Uint8Array | null>;
  };
  readonly alerts: {
    /** Rules made for this audience or one that sees less, with their alerts. */
    readonly list: () => Promise<AlertList>;
  };
  readonly changes: {
    readonly head: () => Promise<number>;
    /** Changes after a sequence, oldest first; null: more than `most` were written, seen or not. */
    readonly since: (after: number, most: number) => Promise<readonly Change[] | null>;
  };
};

/**
 * One operation as one audience may see it. Use-cases read nothing else, so whatever they add up,
 * rank or compare is made of numbers that this audience has anyway and can give nothing away by
 * subtraction. Only the disclosure folder makes one.
 */
export type DisclosedOperation = OperationReads & { readonly [DISCLOSED]: true };

/** Marks reads as disclosed; called by {@link discloseOperation} alone. */
export const markDisclosed = (reads: OperationReads): DisclosedOperation => ({
  ...reads,
  [DISCLOSED]: true,
});
