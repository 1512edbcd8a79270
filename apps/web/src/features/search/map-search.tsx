import type { LevelNames, Position } from '@waystation/domain';
import type { SearchPoint } from '@waystation/i18n/coordinates';
import { SearchBox, useTranslator, VisuallyHidden } from '@waystation/ui';
import type { SelectionState } from '@waystation/view';
import { type Ref, useDeferredValue, useMemo, useState } from 'react';
import type { AreasAt } from './areas-at';
import { swappedText } from './coordinates/swapped-text';
import { useSearchCoordinate } from './coordinates/use-search-coordinate';
import { findMatches } from './find-matches';
import { nearOfFound } from './near-of';
import { type Findable, type FindableSubject, type SearchEntry, searchEntry } from './search-entry';
import {
  COORDINATE_OPTION,
  coordinateOption,
  optionId,
  optionsOf,
  SWAPPED_OPTION,
} from './search-options';
import { findableTowns } from './towns/findable-towns';
import { useTowns } from './towns/use-towns';

type MapSearchProps = {
  /** What can be found; asked for from the first visit to the field on. */
  readonly things: () => readonly FindableSubject[];
  /** The operation's countries, ISO 3166-1 alpha-3, whose towns are found. */
  readonly countries: readonly string[];
  readonly operationName: string;
  readonly levelNames: LevelNames;
  readonly areasAt: AreasAt;
  readonly positionOf: (found: SelectionState) => Position | null;
  /** The middle of the map, which short codes are near. */
  readonly centre: Position | null;
  readonly onChoose: (found: SelectionState) => void;
  readonly onPoint: (position: Position) => void;
  readonly inputRef: Ref<HTMLInputElement>;
  /** Called on each visit to the field: what is searched need not be read before. */
  readonly onVisit?: () => void;
};

const NO_ENTRIES: readonly SearchEntry[] = [];

const selectionOf = ({ kind, id }: FindableSubject): SelectionState => ({ kind, id });

/** What can be found, with the towns from the first visit to the field on. */
const useEntries = ({ things, countries }: MapSearchProps, isVisited: boolean) => {
  const { formats } = useTranslator();
  const towns = useTowns(countries, isVisited);
  return useMemo(() => {
    if (!isVisited) {
      return NO_ENTRIES;
    }
    const reader = { nameOf: formats.name, countryOf: formats.country };
    return [...things(), ...findableTowns(towns, reader)].map(searchEntry);
  }, [things, towns, formats, isVisited]);
};

const useFinds = (props: MapSearchProps, query: string, isVisited: boolean) => {
  const { centre, positionOf, areasAt } = props;
  const entries = useEntries(props, isVisited);
  const nearOf = nearOfFound({
    entries,
    centre,
    positionOf: (found) =>
      found.kind === 'town' ? found.position : positionOf(selectionOf(found)),
  });
  // Typing goes on while a long list is searched.
  const settled = useDeferredValue(query);
  const found = useMemo(() => findMatches(entries, settled), [entries, settled]);
  const coordinate = useSearchCoordinate(query, nearOf);
  const point = coordinate?.kind === 'point' ? coordinate : null;
  const exchanged = point === null ? null : swappedText(query, point, areasAt);
  const swapped = useSearchCoordinate(exchanged ?? '', nearOf);
  /** The best for what is typed now, though the list is not that far yet. */
  const bestNow = (): Findable | undefined =>
    (settled === query ? found : findMatches(entries, query))[0];
  return {
    found,
    coordinate,
    /** What can be marked: the point that was typed, and where that helps the one the other way round. */
    points: new Map([
      ...(point === null ? [] : [[COORDINATE_OPTION, point] as const]),
      ...(swapped?.kind === 'point' ? [[SWAPPED_OPTION, swapped] as const] : []),
    ]),
    bestNow,
  };
};

/** Finds places of the operation and towns by name, spelling or code, and points by coordinates. */
export const MapSearch = (props: MapSearchProps) => {
  const { operationName, levelNames, areasAt, onChoose, onPoint, inputRef, onVisit } = props;
  const translator = useTranslator();
  const { t } = translator;
  const [query, setQuery] = useState('');
  const [isVisited, setIsVisited] = useState(false);
  const { found, coordinate, points, bestNow } = useFinds(props, query, isVisited);
  const words = { ...translator, levelNames, areasAt };
  const options = [
    ...[...points].map(([id, point]) => coordinateOption(point, words, id)),
    ...optionsOf(found, words),
  ];

  const take = (match: Findable): void =>
    match.kind === 'town' ? onPoint(match.position) : onChoose(selectionOf(match));
  const choose = (match: Findable | undefined, point: SearchPoint | undefined): void => {
    if (point !== undefined) {
      setQuery('');
      onPoint(point.position);
    } else if (match !== undefined) {
      setQuery('');
      take(match);
    }
  };

  return (
    <>
      <SearchBox
        label={t('search.label')}
        placeholder={t('search.placeholder')}
        query={query}
        onQuery={setQuery}
        options={options}
        onChoose={(id) =>
          choose(
            found.find((one) => optionId(one) === id),
            [...points].find(([option]) => option === id)?.[1],
          )
        }
        onChooseBest={() => choose(bestNow(), points.get(COORDINATE_OPTION))}
        onFocus={() => {
          setIsVisited(true);
          onVisit?.();
        }}
        emptyText={
          coordinate?.kind === 'impossible'
            ? t(`coordinates.problem.${coordinate.problem}`)
            : t('search.none', { operation: operationName, query })
        }
        shortcut="/"
        inputRef={inputRef}
      />
      <VisuallyHidden isAnnounced>
        {query !== '' && options.length > 0 && t('search.count', { count: options.length })}
      </VisuallyHidden>
    </>
  );
};
