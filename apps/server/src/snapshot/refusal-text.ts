import type { Problem } from '../http/problem';
import type { SnapshotMade } from './snapshot-job';

type Refused = Extract<SnapshotMade, { kind: 'refused' }>;

const SENTENCES: Readonly<Record<string, (what: string) => string>> = {
  blankMap: () => 'Nothing of this view can be drawn, so there is no map to print.',
  notUnderstood: (what) => `The link has "${what}", which this operation does not have.`,
  unknownLayer: (what) =>
    `The link asks for the layer "${what}", which this operation does not have.`,
  partNotYet: (what) => `The link shows "${what}", which cannot be printed yet.`,
  noSource: (what) => `The layer "${what}" names no source, so it is not printed.`,
  noDate: (what) => `The layer "${what}" has no date, so it is not printed.`,
  legendDoesNotMatch: (what) => `The layer "${what}" has no legend, so it is not printed.`,
  noPlace: () => 'Nothing of this operation has a place, so there is no map to print.',
  tooLong: (what) =>
    `The text of "${what}" is too long for this paper. Take a larger one, or fewer layers.`,
  nothingBeside: (what) =>
    `The template "${what}" sets something beside the map, and this view has nothing for it.`,
  noPortrait: (what) => `The paper "${what}" lies: it cannot be turned.`,
  noRoom: (what) => `There is no room to set "${what}" so that it can be read.`,
  unknownToken: (what) =>
    `A text has a word in braces that is not known. Given, then known: ${what}.`,
  badLogo: (what) => `A logo cannot be used: ${what}. PNG and JPEG are taken.`,
  tooManyPixels: (what) =>
    `A picture of this paper may have at most ${what} dots per inch. Take a smaller paper, or a PDF, which is sharp at any size.`,
  tooSlow: (what) => `The map could not be made within ${what} seconds.`,
  tooMuchMemory: (what) => `The map needs more than ${what} MB of memory.`,
};

/** Why there is no sheet, for people. */
export const problemOf = ({ code, what }: Refused): Problem => ({
  status: code === 'tooSlow' ? 504 : 400,
  code,
  // Who shows it in another language needs what it is about.
  parameter: what ?? undefined,
  detail: SENTENCES[code]?.(what ?? '') ?? 'This map cannot be printed.',
});
