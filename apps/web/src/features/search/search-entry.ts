import type { AdminLevel, Position, SiteType } from '@waystation/domain';
import { normalise, type Spelt, spellingOf } from '@waystation/i18n/names';
import type { SelectionState } from '@waystation/view';

type Described = {
  readonly id: string;
  /** The name that is shown. */
  readonly name: string;
  /** Names in all languages and other spellings. */
  readonly otherNames: readonly string[];
  /** P-code or the codes of other organisations. */
  readonly codes: readonly string[];
  /** Where it is, for example the state of a county and its P-code; parts may be of either direction. */
  readonly context: readonly string[];
  /** People counted there, for the order among equals; null: not known. */
  readonly weight: number | null;
};

/** An area, site, centre or crossing of the operation, which can be selected. */
export type FindableSubject = Described & {
  readonly kind: SelectionState['kind'];
  /** The admin level of an area; null: it is none. */
  readonly level: AdminLevel | null;
  /** What kind of site it is; absent: it is none. */
  readonly siteType?: SiteType;
  /** Where exactly it is, for what is not said to be in any area; absent: that is not known. */
  readonly exactAt?: Position;
};

/** A town of the base map: nothing is reported of it, but people know where it is. */
export type FindableTown = Described & {
  readonly kind: 'town';
  readonly level: null;
  readonly position: Position;
};

/** Something that can be found by a name. */
export type Findable = FindableSubject | FindableTown;

/** A findable thing with its spellings prepared for comparison. */
export type SearchEntry = Spelt & { readonly found: Findable };

/** Prepares a thing for searching; done once when its data arrive. */
export const searchEntry = (found: Findable): SearchEntry => ({
  found,
  spellings: [...new Set([found.name, ...found.otherNames])].map(spellingOf),
  codes: found.codes.map((code) => code.toLowerCase()),
  around: normalise(found.context.join(' ')).split(' '),
});
