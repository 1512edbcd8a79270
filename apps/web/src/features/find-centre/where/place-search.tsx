import type { Centre, Crossing, OperationOverview, Position } from '@waystation/domain';
import { useTranslator } from '@waystation/ui';
import { useCallback, useRef } from 'react';
import { findables } from '../../search/findables';
import { MapSearch } from '../../search/map-search';
import { useShortcuts } from '../../shell/use-shortcuts';
import { positionOf } from '../../situation-map/view/position-of';

type PlaceSearchProps = {
  readonly overview: OperationOverview;
  readonly centres: readonly Centre[];
  readonly crossings: readonly Crossing[];
  readonly onPoint: (position: Position) => void;
};

const middleOf = (bbox: OperationOverview['bbox']): Position | null =>
  bbox === null ? null : [(bbox[0] + bbox[2]) / 2, (bbox[1] + bbox[3]) / 2];

const NO_AREAS = () => null;

/** Finds where the people are: a crossing, a centre or a town by its name, or coordinates. */
export const PlaceSearch = ({ overview, centres, crossings, onPoint }: PlaceSearchProps) => {
  const { formats } = useTranslator();
  const { operation, levelNames, bbox } = overview;
  const input = useRef<HTMLInputElement>(null);
  useShortcuts({ '/': () => input.current?.focus() });
  const things = useCallback(
    () =>
      findables({
        areas: [],
        sites: [],
        centres,
        crossings,
        nameOf: formats.name,
        countries: operation.countries,
        countryOf: formats.country,
      }),
    [centres, crossings, operation.countries, formats],
  );
  const selectable = { namedAreas: [], sites: [], centres, crossings };
  return (
    <MapSearch
      things={things}
      countries={operation.countries}
      levelNames={levelNames}
      operationName={formats.name(operation.names) ?? operation.code}
      areasAt={NO_AREAS}
      positionOf={(found) => positionOf(found, selectable)}
      centre={middleOf(bbox)}
      onChoose={(found) => {
        const position = positionOf(found, selectable);
        if (position !== null) {
          onPoint(position);
        }
      }}
      onPoint={onPoint}
      inputRef={input}
    />
  );
};
