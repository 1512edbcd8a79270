import type { OperationOverview } from '@waystation/domain';
import { useTranslator } from '@waystation/ui';
import { areaNames } from '../../search/findables';
import type { FindState } from '../address/find-state';
import { useNamedAreas } from './use-searched';

/** The name of the area that the people are somewhere in, its P-code until that is read; null: a point is meant. */
export const useAreaName = (
  overview: OperationOverview,
  { from, area }: Pick<FindState, 'from' | 'area'>,
): string | null => {
  const { formats } = useTranslator();
  const isVague = from !== null && area !== null;
  const areas = useNamedAreas(overview, isVague);
  return isVague ? (areaNames(areas, formats.name).get(area) ?? area) : null;
};
