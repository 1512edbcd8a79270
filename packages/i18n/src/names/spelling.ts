import { normalise } from './normalise';
import { type Sound, soundsOf } from './sound-skeleton';

/** One name of a thing, prepared for comparison. */
export type Spelling = {
  readonly text: string;
  readonly compact: string;
  /** Worked out when first asked for: most queries are answered by letters alone. */
  readonly sounds: readonly Sound[];
  readonly isArabic: boolean;
};

/** What a thing can be found by, prepared for comparison. */
export type Spelt = {
  readonly spellings: readonly Spelling[];
  readonly codes: readonly string[];
  /** The words of where it is. */
  readonly around: readonly string[];
};

/** Prepares a name for comparison. */
export const spellingOf = (name: string): Spelling => {
  const text = normalise(name);
  let sounds: readonly Sound[] | null = null;
  return {
    text,
    compact: text.replaceAll(' ', ''),
    get sounds() {
      sounds ??= soundsOf(name);
      return sounds;
    },
    isArabic: /[\u0600-\u06ff]/.test(text),
  };
};
