import { useQuery } from '@tanstack/react-query';
import { MOST_AREAS_IN_QUESTION } from '@waystation/domain';
import { useTranslator } from '@waystation/ui';
import { figureQuestion } from '@waystation/view';
import type { AreaSet } from '../../../api/area-set';
import { operationQueries } from '../../../api/operation-queries';
import { areaNames } from '../../search/findables';
import { OriginsPart } from '../../within/origins-part';
import type { MapScreenModel } from './use-map-screen';

type ScreenMovementsProps = {
  readonly model: MapScreenModel;
  readonly asked: AreaSet;
  /** What several areas are called. */
  readonly areas: string;
};

/** Reads and shows where people of the areas inside come from and go. */
export const ScreenMovements = ({ model, asked, areas }: ScreenMovementsProps) => {
  const { formats } = useTranslator();
  const { view, map } = model;
  const { length } = asked.pcodes;
  const origins = useQuery({
    ...operationQueries(view.operation.code).originsOfAreas(
      asked,
      figureQuestion(view.indicator, view.day),
    ),
    enabled: length > 0 && length <= MOST_AREAS_IN_QUESTION && view.indicator?.from === 'rounds',
  });
  const names = areaNames(map.namedAreas, formats.name);
  return origins.data === undefined ? null : (
    <OriginsPart origins={origins.data} areas={areas} nameOf={(pcode) => names.get(pcode)} />
  );
};
