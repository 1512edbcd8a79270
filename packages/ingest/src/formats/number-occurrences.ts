import type { Figure } from '@waystation/domain';
import { identifyingQualifier } from './identifying-qualifier';

/** What identifies a figure apart from its value; `occurrence` then numbers repetitions. */
export const figureKey = ({ subject, origin, ...figure }: Figure): string =>
  [
    subject.kind === 'area' ? `${subject.level} ${subject.pcode}` : subject.id,
    figure.group,
    figure.unit,
    figure.measure,
    figure.isPart,
    figure.round,
    figure.series,
    figure.assessmentType,
    figure.source,
    figure.asOf,
    figure.reason,
    origin?.country,
    origin?.pcode,
    origin?.name,
    figure.sex,
    identifyingQualifier(figure.qualifier),
  ].join('|');

/** Numbers figures that agree in everything but their value, so that none hides another. */
export const numberOccurrences = (): ((figure: Figure) => Figure) => {
  const seen = new Map<string, number>();
  return (figure) => {
    const key = figureKey(figure);
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    return occurrence === 0
      ? figure
      : { ...figure, occurrence, flags: [...figure.flags, 'duplicateRow'] };
  };
};
