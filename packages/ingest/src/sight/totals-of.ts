import {
  type Dataset,
  type Figure,
  figureOfSubject,
  groupBy,
  type ImportTotal,
  wholeSum,
} from '@waystation/domain';

/** Newer ones first; who checks a file compares the newest with what its publisher says. */
const MOST_TOTALS = 24;

const ofOf = ({ subject }: Figure): ImportTotal['of'] =>
  subject.kind === 'area' ? subject.level : 'places';

const keyOf = (figure: Figure): string =>
  [figure.asOf, figure.round, figure.assessmentType, figure.series, ofOf(figure)]
    .concat([figure.group, figure.unit, figure.measure])
    .join('\n');

const subjectOf = ({ subject }: Figure): string =>
  subject.kind === 'area' ? subject.pcode : subject.id;

const totalOf = (figures: readonly Figure[]): ImportTotal[] => {
  const [first] = figures;
  if (first === undefined) {
    return [];
  }
  const subjects = [...groupBy(figures, subjectOf).values()].map(figureOfSubject);
  const sum = wholeSum(subjects);
  const { asOf, round, group, unit, measure } = first;
  const value = sum.kind === 'value' ? sum.value : null;
  return [{ asOf, round, of: ofOf(first), group, unit, measure, value, subjects: subjects.length }];
};

/**
 * Totals of everybody by day, round, level, group and unit, as whoever sent the file knows them: never
 * over two rounds, levels or kinds of assessment (domain rule 2). A total with a hole is unknown.
 */
export const totalsOf = ({ figures }: Dataset): ImportTotal[] => {
  const everybody = figures.filter(
    ({ sex, ageMin, ageMax }) => sex === null && ageMin === null && ageMax === null,
  );
  return [...groupBy(everybody, keyOf).values()]
    .flatMap(totalOf)
    .toSorted((a, b) => (a.asOf === b.asOf ? 0 : a.asOf < b.asOf ? 1 : -1))
    .slice(0, MOST_TOTALS);
};
