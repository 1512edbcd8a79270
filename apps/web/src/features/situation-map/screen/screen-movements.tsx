import { useQuery } from '@tanstack/react-query';
import { MOST_AREAS_IN_QUESTION } from '@waystation/domain';
import { useTranslator } from '@waystation/ui';
import { figureQuestion } from '@waystation/view';
import type { AreaSet } from '../../../api/area-set';
import { operationQueries } from '../../../api/operation-queries';
import { areaNames } from '../../search/findables';
import { OriginsPart } from '../../within/origins-part';
import type { MapScreenModel } from './use-map-screen';
import { withOrigin } from './with-origin';

type ScreenMovementsProps = {
  readonly model: MapScreenModel;
  readonly asked: AreaSet;
  /** What several areas are called. */
  readonly areas: string;
};

/** Reads and shows where people of the areas inside come from and go. */
export const ScreenMovements = ({ model, asked, areas }: ScreenMovementsProps) => {
  const { formats } = useTranslator();
  const { view, map, change } = model;
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
    <OriginsPart
      origins={origins.data}
      areas={areas}
      chosen={view.originFilter}
      onToggle={(origin) => change(withOrigin(model, origin), 'replace')}
      isOfEveryone={view.people !== null}
      nameOf={(pcode) => names.get(pcode)}
    />
  );
};
