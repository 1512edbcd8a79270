import { type AdminLevel, type Indicator, rankChanges, type WhatChanged } from '@waystation/domain';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { NO_INDICATOR } from '../figure/figures-of-areas';
import { chooseIndicator } from '../indicator/choose-indicator';
import { found, type Outcome } from '../outcome/outcome';
import { openPassportBook } from '../passport/passport-book';
import type { ChangeAsked } from './change-asked';
import { type ChangeBook, openChangeBook } from './change-book';
import { linesOfArrivals } from './lines-of-arrivals';
import { type Lines, linesOfCentres } from './lines-of-centres';
import { linesOfCorrections } from './lines-of-corrections';
import { linesOfCrossings } from './lines-of-crossings';
import { linesOfPeople, NOTHING_COUNTED } from './lines-of-people';

/** Below counties changes are too many to be read, as shapes are too small to be seen. */
const FINEST = 2;

const levelOf = async (
  { areas }: DisclosedOperation,
  indicator: Indicator | null,
  wanted: AdminLevel | undefined,
): Promise<AdminLevel | null> => {
  if (indicator === null || indicator.from === 'flows') {
    return indicator && 0;
  }
  const loaded = new Set((await areas.levels()).map(({ level }) => level));
  const levels = indicator.levels.filter((level) => loaded.has(level)).toSorted();
  return wanted !== undefined && levels.includes(wanted)
    ? wanted
    : (levels.findLast((level) => level <= FINEST) ?? levels[0] ?? null);
};

type People = { readonly indicator: Indicator | null; readonly level: AdminLevel | null };

const peopleOf = (
  reads: DisclosedOperation,
  { indicator, level }: People,
  given: { readonly asked: ChangeAsked; readonly book: ChangeBook },
): Promise<Lines<'people'>> => {
  if (indicator === null || level === null) {
    return Promise.resolve({ lines: [], looked: NOTHING_COUNTED });
  }
  return indicator.from === 'flows'
    ? linesOfArrivals(reads, indicator, given)
    : linesOfPeople(reads, indicator, { ...given, level });
};

const correctionsOf = async (
  reads: DisclosedOperation,
  { indicator, level }: People,
  given: { readonly asked: ChangeAsked; readonly book: ChangeBook },
): ReturnType<typeof linesOfCorrections> =>
  indicator === null || level === null || indicator.from === 'flows'
    ? { lines: [], heldBack: 0 }
    : await linesOfCorrections(reads, indicator, { ...given, level });

/** What changed in an operation between two moments, ranked, and what was looked at. */
export const whatChanged = async (
  reads: DisclosedOperation,
  asked: ChangeAsked,
): Promise<Outcome<WhatChanged>> => {
  const chosen = await chooseIndicator(reads, asked.indicator, asked.asOf);
  if (!chosen.ok) {
    return chosen;
  }
  const indicator = chosen.value;
  const [level, passports, tree] = await Promise.all([
    levelOf(reads, indicator, asked.level),
    openPassportBook(reads),
    reads.areas.tree(),
  ]);
  const book = openChangeBook(passports, tree, level === null || level === 0 ? 0 : 1);
  const [centres, crossings, people, corrections] = await Promise.all([
    linesOfCentres(reads, asked, book),
    linesOfCrossings(reads, asked, book),
    peopleOf(reads, { indicator, level }, { asked, book }),
    correctionsOf(reads, { indicator, level }, { asked, book }),
  ]);
  const lines = rankChanges([
    ...centres.lines,
    ...crossings.lines,
    ...people.lines,
    ...corrections.lines,
  ]);
  const within = new Set(lines.flatMap(({ subject }) => subject.within ?? []));
  return found({
    since: asked.since,
    asOf: asked.asOf,
    indicator: indicator?.id ?? NO_INDICATOR,
    level,
    lines: [...lines],
    passports: [...book.passports],
    within: [...within].toSorted().map((pcode) => ({ pcode, names: book.nameOf(pcode) })),
    looked: {
      centres: centres.looked,
      crossings: crossings.looked,
      people: people.looked,
      correctionsHeldBack: corrections.heldBack,
    },
  });
};
