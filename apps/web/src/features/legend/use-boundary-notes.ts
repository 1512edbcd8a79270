import { useTranslator } from '@waystation/ui';
import { boundaryNotes } from '@waystation/view';
import type { Bounds } from '../situation-map/canvas/use-camera';
import { useUndeterminedLines } from '../situation-map/layers/use-undetermined-lines';

/**
 * What to say of lines that are not drawn as settled borders, and of places whose status is not settled, by
 * what a map shows; null: that is not known, and the countries tell.
 */
export const useBoundaryNotes = (
  countries: readonly string[],
  extent: Bounds | null,
): readonly string[] => {
  const { t } = useTranslator();
  return boundaryNotes({ extent, countries }, useUndeterminedLines(countries) ?? [], t);
};
