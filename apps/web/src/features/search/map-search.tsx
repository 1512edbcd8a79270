import type { LevelNames } from '@waystation/domain';
import { SearchBox, useTranslator, VisuallyHidden } from '@waystation/ui';
import { ArrowLeftRight, type LucideIcon, MapPin, SquareDashed, Warehouse } from 'lucide-react';
import { type Ref, useMemo, useState } from 'react';
import type { SelectionState } from '../../map-state/map-state';
import { levelName, levelTitle } from '../situation-map/view/level-name';
import { findMatches } from './find-matches';
import { type Findable, searchEntry } from './search-entry';

type MapSearchProps = {
  readonly things: readonly Findable[];
  readonly operationName: string;
  readonly levelNames: LevelNames;
  readonly onChoose: (found: SelectionState) => void;
  readonly inputRef: Ref<HTMLInputElement>;
};

const ICONS = {
  area: SquareDashed,
  site: MapPin,
  centre: Warehouse,
  crossing: ArrowLeftRight,
} as const satisfies Record<Findable['kind'], LucideIcon>;

const optionId = ({ kind, id }: Findable): string => `${kind}:${id}`;

/** Finds areas, sites, centres and crossings by name, spelling or code, in what is already loaded. */
export const MapSearch = (props: MapSearchProps) => {
  const { things, operationName, levelNames, onChoose, inputRef } = props;
  const { t, language } = useTranslator();
  const [query, setQuery] = useState('');
  const kindOf = ({ kind, level }: Findable): string =>
    level === null
      ? t(`search.kind.${kind}`)
      : levelTitle(levelName(levelNames, level, language), level, { t, language });
  const entries = useMemo(() => things.map(searchEntry), [things]);
  const found = useMemo(() => findMatches(entries, query), [entries, query]);

  const choose = (chosen: string): void => {
    const match = found.find((one) => optionId(one) === chosen);
    if (match !== undefined) {
      setQuery('');
      onChoose({ kind: match.kind, id: match.id });
    }
  };

  return (
    <>
      <SearchBox
        label={t('search.label')}
        placeholder={t('search.placeholder')}
        query={query}
        onQuery={setQuery}
        options={found.map((one) => ({
          id: optionId(one),
          title: one.name,
          note: one.context,
          kind: kindOf(one),
          icon: ICONS[one.kind],
        }))}
        onChoose={choose}
        emptyText={t('search.none', { operation: operationName, query })}
        shortcut="/"
        inputRef={inputRef}
      />
      <VisuallyHidden isAnnounced>
        {query !== '' && found.length > 0 && t('search.count', { count: found.length })}
      </VisuallyHidden>
    </>
  );
};
