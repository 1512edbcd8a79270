import type { AgreedFigureView } from '@waystation/domain';
import type { Words } from '@waystation/view';

/** What was agreed, in words: the number, the range, that it is not shown, or that there is none. */
export const agreedText = (
  { number }: Pick<AgreedFigureView, 'number'>,
  { t, formats }: Words,
): string => {
  switch (number.kind) {
    case 'number':
      return formats.number(number.value);
    case 'range':
      return formats.range(number.least, number.most);
    case 'suppressed':
      return t('absence.suppressed');
    case 'none':
      return t('sources.givenUp');
    default:
      return number satisfies never;
  }
};

/** Who agreed, of which day, and for how long it is planned with. */
export const entryText = (
  { agreedBy: by, asOf, holdsFrom, until }: AgreedFigureView,
  { t, formats }: Words,
): string => {
  const said = { by, asOf: formats.date(asOf), from: formats.date(holdsFrom) };
  if (until === null) {
    return t('sources.entry', said);
  }
  return until === holdsFrom
    ? t('sources.entryNever', { by, asOf: said.asOf })
    : t('sources.entryUntil', { ...said, until: formats.date(until) });
};
