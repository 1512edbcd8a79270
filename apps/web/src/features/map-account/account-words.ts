import type { Language } from '@waystation/domain';
import type { Formats, Translate } from '@waystation/i18n';
import type { MapLayer } from '../situation-map/layers/map-layer';

/** The reader's language, words and formats. */
export type AccountWords = {
  readonly language: Language;
  readonly t: Translate;
  readonly formats: Formats;
};

/** What a layer tells of itself. */
export type AccountLayer = Pick<
  MapLayer,
  | 'name'
  | 'title'
  | 'summary'
  | 'staleNote'
  | 'filterNote'
  | 'legend'
  | 'picture'
  | 'unit'
  | 'areas'
  | 'load'
  | 'table'
  | 'passports'
>;

/** One layer in words. */
export type AccountPart = {
  readonly name: string;
  /** What it is and as of when, in one sentence. */
  readonly said: string;
  /** Its source, its largest numbers, and how many have none and why. */
  readonly details: readonly string[];
};
