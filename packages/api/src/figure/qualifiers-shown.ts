import type { AreaFigures, Qualifier, Reported } from '@waystation/domain';

type Qualified = { readonly reported: Reported; readonly qualifier: Qualifier };

/** How exact a number is that is shown; of one that is not shown nothing is told. */
export const qualifierShown = (figure: Qualified | null | undefined): Qualifier =>
  figure?.reported.kind === 'value' ? figure.qualifier : 'exact';

/** Qualifiers as an answer carries them: null where all are exact, as nearly everywhere. */
export const qualifiersShown = (
  figures: readonly (Qualified | null | undefined)[],
): AreaFigures['qualifier'] => {
  const own = figures.map(qualifierShown);
  return own.every((qualifier) => qualifier === 'exact') ? null : own;
};
