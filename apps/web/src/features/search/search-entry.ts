import type { AdminLevel } from '@waystation/domain';
import type { SelectionState } from '../../map-state/map-state';
import { normalise } from './normalise';
import { soundSkeleton } from './sound-skeleton';

/** Something that can be found: an area, a site, a centre or a crossing. */
export type Findable = {
  readonly kind: SelectionState['kind'];
  readonly id: string;
  /** The admin level of an area; null: it is none. */
  readonly level: AdminLevel | null;
  /** The name that is shown. */
  readonly name: string;
  /** Names in all languages and other spellings. */
  readonly otherNames: readonly string[];
  /** P-code or the codes of other organisations. */
  readonly codes: readonly string[];
  /** Where it is, for example the state of a county. */
  readonly context: string;
  /** People counted there, for the order among equals; null: not known. */
  readonly weight: number | null;
};

/** A findable thing with its spellings prepared for comparison. */
export type SearchEntry = {
  readonly found: Findable;
  readonly spellings: readonly string[];
  readonly skeletons: readonly string[];
  readonly codes: readonly string[];
};

/** Prepares a thing for searching; done once when its data arrive. */
export const searchEntry = (found: Findable): SearchEntry => {
  const names = [...new Set([found.name, ...found.otherNames])];
  return {
    found,
    spellings: names.map(normalise),
    skeletons: names.map(soundSkeleton),
    codes: found.codes.map((code) => code.toLowerCase()),
  };
};
