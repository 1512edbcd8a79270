import type { AdminLevel, Day, OperationCode, PlaceId, RoundId } from '../codes';
import type { Figure, Subject } from '../figure';
import type { Flow } from '../flow';
import type { CountUnit, Measure, PopulationGroup, Qualifier } from '../population';
import type { Round } from '../round';
import type { Sensitivity } from '../sensitivity';
import type { SexAge } from '../sex-age';
import type { Source } from '../source';

/** What is counted: group, unit and measure; one column of a map. */
export type Counted = {
  readonly group: PopulationGroup;
  readonly unit: CountUnit;
  readonly measure: Measure;
};

/** One published area row of a round: a whole figure or a part of one. */
export type AreaFigureRow = Pick<
  Figure,
  | 'reported'
  | 'isPart'
  | 'origin'
  | 'reason'
  | 'qualifier'
  | 'carriedOverFrom'
  | 'confidence'
  | 'sensitivity'
> & { readonly pcode: string; readonly level: AdminLevel; readonly round: RoundId };

/** One published place row. */
export type PlaceFigureRow = Pick<
  Figure,
  | 'reported'
  | 'isPart'
  | 'qualifier'
  | 'carriedOverFrom'
  | 'asOf'
  | 'sensitivity'
  | 'round'
  | 'series'
  | 'source'
  | 'flags'
> & { readonly place: PlaceId };

/** A day at which a round has figures of places; null: figures of no round. */
export type DayOfPlaces = { readonly day: Day; readonly round: RoundId | null };

/** A round with rows by sex or age of one sensitivity. */
export type RoundBySexAge = { readonly round: RoundId; readonly sensitivity: Sensitivity };

/** The published total of one round and column at one level, for the bar of rounds. */
export type RoundTotal = Counted & {
  readonly round: RoundId;
  readonly level: AdminLevel;
  /** Sum over the areas of that level within the round; null where any part is absent. */
  readonly value: number | null;
  /** How exact sources say the numbers added are, each kind once. */
  readonly qualifiers: readonly Qualifier[];
  /** The areas with a number at that level, whether or not boundaries of them are loaded. */
  readonly pcodes: readonly string[];
  /** The highest sensitivity among the rows added: a sum is as sensitive as its parts. */
  readonly sensitivity: Sensitivity;
};

/** A row of an area in a round that an import replaced: the number before and the one now. */
export type CorrectedFigure = {
  readonly round: RoundId;
  readonly level: AdminLevel;
  readonly pcode: string;
  /** Null: absent. */
  readonly before: number | null;
  readonly after: number | null;
  readonly isPart: boolean;
  /** False: it counts one sex or age. */
  readonly countsEverybody: boolean;
  /** Of the row as it is, and as it was. */
  readonly sensitivities: readonly Sensitivity[];
  /** When the import first replaced it after the moment asked for. */
  readonly at: string;
};

/** Where rounds, figures, flows and sources are read. */
export type FigureStore = {
  readonly rounds: (operation: OperationCode) => Promise<readonly Round[]>;
  readonly roundTotals: (operation: OperationCode) => Promise<readonly RoundTotal[]>;
  /** What some rounds published of a column about areas of every level, round by round. */
  readonly ofAreas: (
    operation: OperationCode,
    at: Counted & { readonly rounds: readonly RoundId[] },
  ) => Promise<readonly AreaFigureRow[]>;
  /** What some rounds published of a column by sex and age: rows that count not everybody. */
  readonly ofAreasBySexAge: (
    operation: OperationCode,
    at: Counted & { readonly rounds: readonly RoundId[] },
  ) => Promise<readonly (AreaFigureRow & SexAge)[]>;
  /** The newest figure of each place at or before the day, per round and series as published. */
  readonly ofPlaces: (
    operation: OperationCode,
    at: Counted & { readonly asOf: Day },
  ) => Promise<readonly PlaceFigureRow[]>;
  /** The figures of places by sex and age of the same days, on which everybody was counted. */
  readonly ofPlacesBySexAge: (
    operation: OperationCode,
    at: Counted & { readonly asOf: Day },
  ) => Promise<readonly (PlaceFigureRow & SexAge)[]>;
  /** The days at which any place has a figure of the column, oldest first, each with its rounds. */
  readonly daysOfPlaces: (operation: OperationCode, at: Counted) => Promise<readonly DayOfPlaces[]>;
  /** The rounds that have any number of a column by sex or age, with the sensitivities of such rows. */
  readonly roundsBySexAge: (
    operation: OperationCode,
    at: Counted,
  ) => Promise<readonly RoundBySexAge[]>;
  /** The rows of areas in rounds of a column that imports replaced after a moment. */
  readonly corrected: (
    operation: OperationCode,
    at: Counted & { readonly since: string },
  ) => Promise<readonly CorrectedFigure[]>;
  /** Every figure about one subject, oldest first. */
  readonly ofSubject: (operation: OperationCode, subject: Subject) => Promise<readonly Figure[]>;
  readonly flows: (operation: OperationCode) => Promise<readonly Flow[]>;
  readonly sources: (operation: OperationCode) => Promise<readonly Source[]>;
};
