import type { Centre, Crossing, OperationOverview, Position } from '@waystation/domain';
import { positionOf } from '@waystation/scene';
import { useTranslator } from '@waystation/ui';
import type { MapView } from '@waystation/view';
import { useCallback, useRef, useState } from 'react';
import { findables } from '../../search/findables';
import { MapSearch } from '../../search/map-search';
import { useShortcuts } from '../../shell/use-shortcuts';
import { type FoundPoint, foundPoint } from './found-point';
import { useNamedAreas, useNamedSites } from './use-searched';

type PlaceSearchProps = {
  readonly overview: OperationOverview;
  readonly view: MapView;
  readonly centres: readonly Centre[];
  readonly crossings: readonly Crossing[];
  readonly onPoint: (point: FoundPoint) => void;
};

const middleOf = (bbox: OperationOverview['bbox']): Position | null =>
  bbox === null ? null : [(bbox[0] + bbox[2]) / 2, (bbox[1] + bbox[3]) / 2];

const NO_AREAS = () => null;

/** Everything that has a name where people may be, read from the first visit to the field on. */
const useThings = ({ overview, view, centres, crossings }: PlaceSearchProps, isWanted: boolean) => {
  const { formats } = useTranslator();
  const { countries } = overview.operation;
  const areas = useNamedAreas(overview, isWanted);
  const sites = useNamedSites(view, isWanted);
  const things = useCallback(
    () =>
      findables({
        areas,
        sites,
        centres,
        crossings,
        nameOf: formats.name,
        countries,
        countryOf: formats.country,
        // Somewhere in a whole country is nowhere to set out from.
      }).filter(({ kind, level }) => kind !== 'area' || level !== 0),
    [areas, sites, centres, crossings, countries, formats],
  );
  return { things, loaded: { namedAreas: areas, sites, centres, crossings } };
};

/** Finds where the people are: an area, site, crossing, centre or town by its name, or coordinates. */
export const PlaceSearch = (props: PlaceSearchProps) => {
  const { overview, onPoint } = props;
  const { formats } = useTranslator();
  const { operation, levelNames, bbox } = overview;
  const input = useRef<HTMLInputElement>(null);
  const [isVisited, setVisited] = useState(false);
  useShortcuts({ '/': () => input.current?.focus() });
  const { things, loaded } = useThings(props, isVisited);
  return (
    <MapSearch
      things={things}
      countries={operation.countries}
      levelNames={levelNames}
      operationName={formats.name(operation.names) ?? operation.code}
      areasAt={NO_AREAS}
      positionOf={(found) => positionOf(found, loaded)}
      centre={middleOf(bbox)}
      onChoose={(found) => {
        const point = foundPoint(found, loaded);
        if (point !== null) {
          onPoint(point);
        }
      }}
      onPoint={(from) => onPoint({ from, area: null })}
      inputRef={input}
      onVisit={() => setVisited(true)}
    />
  );
};
