import type { Figure } from '@waystation/domain';

/** What identifies a figure apart from its value; `occurrence` then numbers repetitions. */
export const figureKey = ({ subject, origin, ...figure }: Figure): string =>
  [
    subject.kind === 'area' ? `${subject.level} ${subject.pcode}` : subject.id,
    figure.group,
    figure.unit,
    figure.measure,
    figure.round,
    figure.series,
    figure.asOf,
    figure.reason,
    origin?.pcode,
    origin?.name,
    figure.sex,
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
