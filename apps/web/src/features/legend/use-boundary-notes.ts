import { useTranslator } from '@waystation/ui';
import { boundaryNotes } from '@waystation/view';
import { useUndeterminedLines } from '../situation-map/layers/use-undetermined-lines';

/** What to say of lines that are not drawn as settled borders; none for countries without such lines. */
export const useBoundaryNotes = (countries: readonly string[]): readonly string[] => {
  const { t } = useTranslator();
  return boundaryNotes(countries, useUndeterminedLines(countries) ?? [], t);
};
