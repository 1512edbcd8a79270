import {
  type AdminLevel,
  absent,
  countsEverybody,
  type Day,
  type Figure,
  type Indicator,
  type Pcode,
  type PlaceFigureRow,
  type Reported,
  type Round,
  type Site,
} from '@waystation/domain';
import type { AreaTree } from '../area/area-tree';
import { areasReportedOn } from '../area/reported-on';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { areasAskedFor } from '../figure/areas-asked-for';
import { recordAmong, roundsOfIndicator } from '../indicator/round-at';
import { openPassportBook, type PassportBook } from '../passport/passport-book';
import { onePerDay } from '../round/one-per-day';
import { rowsOfPlaces } from '../site/rows-of-places';

/** One area of one level at a day. */
export type AreaAt = {
  readonly pcode: Pcode;
  readonly level: AdminLevel;
  readonly asOf: Day;
  readonly indicator: Indicator;
  /** The day of the round to compare with; null: the round before. */
  readonly vs: Day | null;
};

/** Everything read about one area before its profile is put together. */
export type AreaMaterial = AreaAt & {
  readonly reads: DisclosedOperation;
  readonly book: PassportBook;
  readonly tree: AreaTree;
  /** The round of record; null: nothing was reported yet. */
  readonly round: Round | null;
  /** The rounds of record of every date up to the day, oldest first. */
  readonly past: readonly Round[];
  /** Every figure about the area that is not of one sex or age alone. */
  readonly figures: readonly Figure[];
  /** What a round says of the area that does not list it: not assessed, or not its country. */
  readonly unlisted: Reported;
  readonly sites: readonly Site[];
  /** The newest figures of those sites. */
  readonly placeRows: readonly PlaceFigureRow[];
};

/** Whether a place lies in an area, by the country or area that its source declares. */
export const isSiteInside = (
  { place }: Site,
  tree: AreaTree,
  { pcode, level }: Pick<AreaAt, 'pcode' | 'level'>,
): boolean => {
  if (level === 0) {
    const country: string | null = place.country;
    return country === null || country === pcode;
  }
  return place.declaredArea !== null && tree.at(place.declaredArea, level) === pcode;
};

const unlistedBy = async (
  reads: DisclosedOperation,
  { pcode, level, indicator }: AreaAt,
): Promise<Reported> => {
  const asked = await areasAskedFor(reads, level);
  const own = await areasReportedOn(reads, indicator.series, asked);
  return absent(own.some((area) => area.pcode === pcode) ? 'notAssessed' : 'notApplicable');
};

/** Reads what the profile of an area is made from. */
export const gatherArea = async (reads: DisclosedOperation, at: AreaAt): Promise<AreaMaterial> => {
  const { pcode, level, asOf, indicator } = at;
  const [book, tree, rounds, figures, sites, placeRows, unlisted] = await Promise.all([
    openPassportBook(reads),
    reads.areas.tree(),
    roundsOfIndicator(reads, indicator),
    reads.figures.ofSubject({ kind: 'area', pcode, level }),
    reads.places.sites(),
    rowsOfPlaces(reads, indicator, { asOf }),
    unlistedBy(reads, at),
  ]);
  const inside = sites.filter((site) => isSiteInside(site, tree, at));
  const ids = new Set<string>(inside.map(({ place }) => place.id));
  return {
    ...at,
    reads,
    book,
    tree,
    round: recordAmong(rounds, asOf, reads),
    past: onePerDay(rounds, reads).filter((round) => round.reportingDate <= asOf),
    figures: figures.filter(countsEverybody),
    unlisted,
    sites: inside,
    placeRows: placeRows.filter((row) => ids.has(row.place)),
  };
};
