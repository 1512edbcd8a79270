import type { Language } from '@waystation/domain';
import type { LegendBlock } from '../legend/legend-block';

/** A fact of the header or footer with its name. */
export type SheetFact = { readonly name: string; readonly text: string };

/** The main number of a sheet, with its passport in words. */
export type SheetLead = {
  readonly number: string;
  readonly text: string;
  readonly passport: readonly string[];
  /** Of sites, counted by a round of their own; never to be added to the main number. */
  readonly also: readonly string[];
};

type Noted = {
  readonly title: string;
  readonly notes: readonly string[];
};

/** The areas with the largest numbers. */
export type LargestAreas = Noted & {
  /** Against which round their changes are; empty: none. */
  readonly since: string;
  /** So many of them are shown where all have no room; null: they are few. */
  readonly fewer: { readonly title: string; readonly count: number } | null;
  readonly rows: readonly {
    readonly name: string;
    readonly value: number;
    readonly number: string;
    readonly change: string;
    /** The part of the value that was counted for the first time; in no change. */
    readonly newlyCounted: number;
  }[];
};

/** The rounds of a series, oldest first. */
export type SheetTrend = Noted & {
  readonly rows: readonly {
    readonly name: string;
    readonly day: string;
    readonly date: string;
    /** Null: the round has no number of all areas. */
    readonly value: number | null;
    readonly number: string;
    /** How much of what is known it covered; null: it does not say. */
    readonly share: number | null;
  }[];
};

/** Areas as a table. */
export type SheetTable = Noted & {
  readonly since: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/**
 * All words of a printed map, in its language. Null or empty: the slot closes up. It is also what is
 * kept beside the file, so that a machine can read what people read.
 */
export type SheetContent = {
  readonly country: string;
  readonly title: string;
  readonly subtitle: string;
  /** The same in a second language; null: the sheet is in one. */
  readonly also: {
    readonly language: Language;
    readonly country: string;
    readonly title: string;
    readonly subtitle: string;
  } | null;
  readonly status: string | null;
  /** Whose eyes it is for; null: everybody's. */
  readonly marking: string | null;
  readonly facts: readonly SheetFact[];
  readonly lead: SheetLead | null;
  readonly legend: readonly LegendBlock[];
  readonly largest: LargestAreas | null;
  /** Where people come from that the map does not show. */
  readonly origins: LargestAreas | null;
  readonly trend: SheetTrend | null;
  readonly table: SheetTable | null;
  /** Sentences on the map, one paragraph each. */
  readonly summary: readonly string[];
  readonly sources: readonly SheetFact[];
  /** The same in fewer words, for a footer that has no room for all; each names every source. */
  readonly shorterSources: readonly (readonly SheetFact[])[];
  /** Coverage, dates that differ, what is left out. */
  readonly limits: readonly string[];
  readonly disclaimer: readonly string[];
  readonly details: readonly SheetFact[];
  readonly link: string | null;
  /** Written across the sheet; null: nothing is. */
  readonly watermark: string | null;
  /** For who cannot see the map. */
  readonly alternative: string;
};
