import {
  type AdminLevel,
  type Day,
  groupBy,
  type Indicator,
  isHeldOn,
  isOfColumn,
  numberOrNull,
  type SourceSpreads,
} from '@waystation/domain';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { areasAskedFor } from '../figure/areas-asked-for';
import { figureByArea } from '../figure/figure-by-area';
import { chooseIndicator } from '../indicator/choose-indicator';
import { indicatorsOf } from '../indicator/indicators-of';
import { LAST_POSSIBLE_DAY } from '../indicator/last-possible-day';
import { recordAmong, roundsOfIndicator } from '../indicator/round-at';
import { found, type Outcome } from '../outcome/outcome';
import { openPassportBook, passportOfRound } from '../passport/passport-book';
import { comparedSides, type Side } from './compared-sides';

/** What may be asked: a level, a day, and an indicator if it is not the first one. */
export type SpreadsQuestion = {
  readonly level: AdminLevel;
  readonly asOf: Day;
  readonly indicator?: string | undefined;
};

type AreaSide = Side & { readonly pcode: string };

/** What the round of record of one series says of each area of a level. */
const sidesOfSeries = async (
  reads: DisclosedOperation,
  indicator: Indicator,
  { level, asOf }: SpreadsQuestion,
): Promise<readonly AreaSide[]> => {
  const round = recordAmong(await roundsOfIndicator(reads, indicator), asOf, reads);
  if (round === null) {
    return [];
  }
  const { group, unit, measure } = indicator;
  const [rows, book] = await Promise.all([
    reads.figures.ofAreas({ group, unit, measure, round: round.id, level }),
    openPassportBook(reads),
  ]);
  const passport = passportOfRound(book, round);
  return [...figureByArea(rows)].map(([pcode, figure]) => ({
    pcode,
    passport,
    value: numberOrNull(figure.reported),
    absence: null,
    qualifier: figure.qualifier,
    carriedOver: figure.carriedOver,
  }));
};

/** The passports of the rounds that are compared anywhere, newest first. */
const passportsOf = (
  compared: readonly ReturnType<typeof comparedSides>[],
): SourceSpreads['passports'] => {
  const used = compared.flatMap(({ sides, spread }) =>
    spread === null ? [] : sides.filter(({ isCompared }) => isCompared),
  );
  const bySeries = new Map(used.map(({ passport }) => [passport.series, passport]));
  return [...bySeries.values()].toSorted((a, b) => b.asOf.localeCompare(a.asOf));
};

/** How far the sources of one column lie apart in each area of a level. */
export const spreadsOfAreas = async (
  reads: DisclosedOperation,
  question: SpreadsQuestion,
): Promise<Outcome<SourceSpreads>> => {
  const { level, asOf } = question;
  const chosen = await chooseIndicator(reads, question.indicator, asOf);
  if (!chosen.ok) {
    return chosen;
  }
  const nothing = { level, askedFor: asOf, passports: [], areas: [] };
  const indicator = chosen.value;
  if (indicator === null || indicator.from === 'flows') {
    return found(nothing);
  }
  const column = (await indicatorsOf(reads, LAST_POSSIBLE_DAY)).filter(
    (one) => one.from === 'rounds' && isOfColumn(one, indicator) && one.levels.includes(level),
  );
  const [areas, marks, ...ofSeries] = await Promise.all([
    areasAskedFor(reads, level),
    reads.agreed.ofLevel(level, indicator),
    ...column.map((one) => sidesOfSeries(reads, one, question)),
  ]);
  const { freshHours } = reads.operation.staleness.rounds;
  const sides = groupBy(ofSeries.flat(), ({ pcode }) => pcode);
  const agreed = new Set(
    marks.filter((mark) => isHeldOn(mark, asOf) && !mark.isGivenUp).map(({ pcode }) => pcode),
  );
  const compared = areas.map(({ pcode }) => ({
    pcode,
    ...comparedSides(sides.get(pcode) ?? [], freshHours),
  }));
  return found({
    ...nothing,
    passports: passportsOf(compared),
    areas: compared.flatMap(({ pcode, spread }) =>
      spread === null ? [] : [{ pcode, spread, isAgreed: agreed.has(pcode) }],
    ),
  });
};
