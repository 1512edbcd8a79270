import {
  type AdminLevel,
  type AreaFigures,
  absenceOf,
  absent,
  type Day,
  type Indicator,
  numberOrNull,
  qualifierOfSum,
  type SexAge,
  wholeSum,
} from '@waystation/domain';
import type { NamedArea } from '../area/known-areas';
import { areasReportedOn } from '../area/reported-on';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { recordAmong, roundsOfIndicator } from '../indicator/round-at';
import { openPassportBook, passportOfRound } from '../passport/passport-book';
import { carriedOverAreas } from './carried-over-areas';
import { type AreaFigure, figureByArea } from './figure-by-area';
import { figuresOfPeople, totalOfPeople } from './figures-of-people';
import { nothingReported } from './nothing-reported';
import { publishedPeople } from './published-people';
import { qualifierShown, qualifiersShown } from './qualifiers-shown';
import { qualifierOfTotal, totalOfRound } from './total-of-round';

/** What is asked of the areas of one level. */
export type StockQuestion = {
  readonly indicator: Indicator;
  readonly level: AdminLevel;
  readonly asOf: Day;
  readonly areas: readonly NamedArea[];
  /** Whom the numbers are to count; null: everybody. */
  readonly people: SexAge | null;
};

const unplacedOf = (
  figures: ReadonlyMap<string, AreaFigure>,
  areas: readonly NamedArea[],
): AreaFigures['unplaced'] => {
  const placed = new Set<string>(areas.map((area) => area.pcode));
  const outside = [...figures].filter(([pcode]) => !placed.has(pcode));
  const sum = wholeSum(outside.map(([, figure]) => figure.reported));
  return { areas: outside.length, value: outside.length === 0 ? 0 : numberOrNull(sum) };
};

/**
 * The stock of every area of a level in the round of record at a day. An area that the round does
 * not list was not assessed by it, which is not zero (domain rule 1); to one of a country that the
 * series never reports on, it does not apply.
 */
export const stockOfAreas = async (
  reads: DisclosedOperation,
  { indicator, level, asOf, areas, people }: StockQuestion,
): Promise<AreaFigures> => {
  const round = recordAmong(await roundsOfIndicator(reads, indicator), asOf, reads);
  if (round === null) {
    return { ...nothingReported(areas, { indicator: indicator.id, level, asOf }), people };
  }
  const { group, unit, measure } = indicator;
  const at = { group, unit, measure, round: round.id, level };
  const [rows, cells, book, carriedOver] = await Promise.all([
    reads.figures.ofAreas(at),
    reads.figures.sexAgesOfAreas(at),
    openPassportBook(reads),
    carriedOverAreas(reads, { indicator, round, level, asOf }),
  ]);
  const everybody = figureByArea(rows);
  const figures = people === null ? everybody : figuresOfPeople(everybody, cells, people);
  const ownAreas = await areasReportedOn(reads, indicator.series, areas);
  const own = new Set<string>(ownAreas.map(({ pcode }) => pcode));
  const unlisted = (pcode: string) => absent(own.has(pcode) ? 'notAssessed' : 'notApplicable');
  const shown = areas.map(({ pcode }) => figures.get(pcode)?.reported ?? unlisted(pcode));
  const total =
    people === null
      ? totalOfRound(book.totals, round, indicator)
      : await totalOfPeople(reads, { round, indicator, people, totals: book.totals });
  return {
    indicator: indicator.id,
    level,
    askedFor: asOf,
    people,
    publishedPeople: publishedPeople(cells),
    ownPassports: null,
    passport: passportOfRound(
      book,
      round,
      rows.map((row) => row.confidence),
    ),
    pcode: areas.map(({ pcode }) => pcode),
    value: shown.map(numberOrNull),
    absence: shown.map(absenceOf),
    carriedOver: areas.map(({ pcode }) => {
      const figure = figures.get(pcode);
      return figure !== undefined && (figure.carriedOver || carriedOver.has(pcode));
    }),
    qualifier: qualifiersShown(areas.map(({ pcode }) => figures.get(pcode))),
    total: numberOrNull(total),
    totalAbsence: absenceOf(total),
    totalQualifier: qualifierShown({
      reported: total,
      qualifier:
        people === null
          ? qualifierOfTotal(book.totals, round, indicator)
          : qualifierOfSum([...figures.values()].map(({ qualifier }) => qualifier)),
    }),
    unplaced: unplacedOf(figures, areas),
  };
};
