import type { OperationOverview, Position } from '@waystation/domain';
import { positionOf } from '@waystation/scene';
import { useTranslator } from '@waystation/ui';
import { type Ref, useCallback } from 'react';
import { findables } from '../../search/findables';
import { MapSearch } from '../../search/map-search';
import { useAreasAt } from './use-areas-at';
import type { MapScreenModel } from './use-map-screen';

type ScreenSearchProps = {
  readonly overview: OperationOverview;
  readonly model: MapScreenModel;
  readonly inputRef: Ref<HTMLInputElement>;
};

/** What can be found, made only for a reader who searches: it can be a hundred thousand sites. */
const useThings = ({ map, view }: MapScreenModel) => {
  const { countries } = view.operation;
  const { formats } = useTranslator();
  const { namedAreas, allSites: sites, centres, crossings } = map;
  return useCallback(
    () =>
      findables({
        areas: namedAreas,
        sites: sites ?? [],
        centres: centres ?? [],
        crossings: crossings ?? [],
        nameOf: formats.name,
        countries,
        countryOf: formats.country,
      }),
    [namedAreas, sites, centres, crossings, countries, formats],
  );
};

/** The middle of the map as the address says it, else of the operation. */
const centreOf = (
  { at }: MapScreenModel['state'],
  bbox: OperationOverview['bbox'],
): Position | null => {
  if (at !== null) {
    return [at.longitude, at.latitude];
  }
  return bbox === null ? null : [(bbox[0] + bbox[2]) / 2, (bbox[1] + bbox[3]) / 2];
};

/** The search over the map: what is loaded of the operation, its countries' towns, and coordinates. */
export const ScreenSearch = ({ overview, model, inputRef }: ScreenSearchProps) => {
  const { formats } = useTranslator();
  const { operation, levelNames } = model.view;
  return (
    <MapSearch
      things={useThings(model)}
      countries={operation.countries}
      levelNames={levelNames}
      operationName={formats.name(operation.names) ?? operation.code}
      areasAt={useAreasAt(model)}
      positionOf={(found) => positionOf(found, model.map)}
      centre={centreOf(model.state, overview.bbox)}
      onChoose={(found) =>
        // An area is shown as large as it is, not where its name stands.
        model.find(found, found.kind === 'area' ? null : positionOf(found, model.map))
      }
      onPoint={model.findPoint}
      inputRef={inputRef}
    />
  );
};
