import { absenceOf, type Day, type Figure, numberOrNull, type Qualifier } from '@waystation/domain';
import { fingerprintOfList } from '../fingerprint';
import { numberCollisions } from '../number-collisions';
import type { SentRow } from './document-rows';

/** The two ends of a range, and a plan beside what came of it, are different figures. */
export const identifyingQualifier = (qualifier: Qualifier): Qualifier | null =>
  qualifier === 'rangeLow' || qualifier === 'rangeHigh' || qualifier === 'planned'
    ? qualifier
    : null;

/** What was counted in a period is another figure in another one; of a stock it is a detail. */
const identifyingPeriod = ({ measure, periodStart }: Figure): Day | null =>
  measure === 'flow' || measure === 'cumulative' ? periodStart : null;

const subjectColumns = ({ subject }: Figure) =>
  subject.kind === 'area'
    ? { level: subject.level, pcode: subject.pcode, place: null }
    : { level: null, pcode: null, place: subject.id };

const keyOf = (operation: string, figure: Figure): string => {
  const { level, pcode, place } = subjectColumns(figure);
  const { origin } = figure;
  return fingerprintOfList([
    operation,
    level,
    pcode,
    place,
    figure.group,
    figure.unit,
    figure.measure,
    figure.isPart,
    figure.reason,
    origin === null ? null : [origin.country, origin.pcode, origin.name],
    figure.sex,
    figure.ageMin,
    figure.ageMax,
    identifyingQualifier(figure.qualifier),
    figure.asOf,
    identifyingPeriod(figure),
    figure.round,
    figure.series,
    figure.assessmentType,
    figure.source,
    figure.occurrence,
  ]);
};

/** What may be corrected without the figure becoming another one. */
const contentOf = (figure: Figure): string =>
  fingerprintOfList([
    numberOrNull(figure.reported),
    absenceOf(figure.reported),
    figure.qualifier,
    figure.asOfPrecision,
    figure.method,
    figure.confidence,
    figure.sensitivity,
    figure.carriedOverFrom,
    figure.flags,
    figure.note,
  ]);

/** One plain literal: an object put together by spreading is many times slower to make here. */
const rowOf = (figure: Figure, key: string, content: string): SentRow => {
  const { level, pcode, place } = subjectColumns(figure);
  return {
    key,
    level,
    pcode,
    place,
    population_group: figure.group,
    unit: figure.unit,
    measure: figure.measure,
    value: numberOrNull(figure.reported),
    absence: absenceOf(figure.reported),
    is_part: figure.isPart,
    reason: figure.reason,
    origin: figure.origin,
    sex: figure.sex,
    age_min: figure.ageMin,
    age_max: figure.ageMax,
    qualifier: figure.qualifier,
    as_of: figure.asOf,
    as_of_precision: figure.asOfPrecision,
    period_start: figure.periodStart,
    round: figure.round,
    series: figure.series,
    assessment_type: figure.assessmentType,
    method: figure.method,
    source: figure.source,
    confidence: figure.confidence,
    sensitivity: figure.sensitivity,
    carried_over_from: figure.carriedOverFrom,
    occurrence: figure.occurrence,
    flags: figure.flags,
    note: figure.note,
    content,
  };
};

/** Figures as sent; one at a time, so that a large file does not hold up the thread. */
export const figureRows = function* (
  operation: string,
  figures: readonly Figure[],
): Generator<SentRow> {
  const distinct = numberCollisions();
  for (const figure of figures) {
    const content = contentOf(figure);
    const key = distinct({ key: keyOf(operation, figure), content });
    if (key !== null) {
      yield rowOf(figure, key, content);
    }
  }
};
