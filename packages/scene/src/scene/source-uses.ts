import { Day, type Passport, type SourceId } from '@waystation/domain';
import type { SourceUse } from './scene-layer';

const dayIn = (at: string | null | undefined): Day | null =>
  at ? Day.parse(at.slice(0, 10)) : null;

/** The use of a source that an entry names; nothing where it names none. */
export const entryUse = (
  source: SourceId | null | undefined,
  at: string | null | undefined,
): readonly SourceUse[] => (source ? [{ source, label: null, asOf: dayIn(at) }] : []);

/** The uses that passports tell of. */
export const passportUses = (passports: readonly Passport[]): readonly SourceUse[] =>
  passports.map(({ source, sourceLabel, asOf }) => ({ source, label: sourceLabel, asOf }));

/** Each use once, by source and day. */
export const eachUse = (uses: readonly SourceUse[]): readonly SourceUse[] => [
  ...new Map(uses.map((use) => [`${use.source} ${use.asOf}`, use])).values(),
];

/** The passports that are there, each once. */
export const eachPassport = (
  passports: readonly (Passport | null | undefined)[],
): readonly Passport[] => [
  ...new Map(
    passports.flatMap((passport): [string, Passport][] =>
      passport ? [[JSON.stringify(passport), passport]] : [],
    ),
  ).values(),
];
