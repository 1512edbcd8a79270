import { useTranslator } from '@waystation/ui';
import { useMemo } from 'react';
import { type AreasAt, areasAtOf } from '../../search/areas-at';
import type { MapScreenModel } from './use-map-screen';

/** Tells the names of the areas at a point, by the shapes of the level on the map. */
export const useAreasAt = ({ map }: MapScreenModel): AreasAt => {
  const { formats } = useTranslator();
  const { areas, namedAreas } = map;
  return useMemo(
    () =>
      areasAtOf({
        geometry: areas.geometry,
        levels: areas.areas === null ? namedAreas : [...namedAreas, areas.areas],
        nameOf: formats.name,
        countryOf: formats.country,
      }),
    [areas.geometry, areas.areas, namedAreas, formats],
  );
};
