import type { Indicator } from '@waystation/domain';
import { useTranslator } from '@waystation/ui';
import type { ListedAreas } from '@waystation/view';
import { levelWords } from '@waystation/view';
import { useMemo } from 'react';
import { findables } from '../../search/findables';
import { AreaChoice } from '../../within/area-choice';
import { LevelRefusal } from '../../within/level-refusal';
import type { MapScreenModel } from './use-map-screen';

type ListedProps = { readonly model: MapScreenModel; readonly listed: ListedAreas };

const useFindableAreas = ({ map, view }: MapScreenModel) => {
  const { formats } = useTranslator();
  const { countries } = view.operation;
  const { namedAreas, areas } = map;
  return useMemo(() => {
    const shown = areas.areas;
    const isNamed = namedAreas.some(({ level }) => level === shown?.level);
    return findables({
      areas: shown === null || isNamed ? namedAreas : [...namedAreas, shown],
      sites: [],
      centres: [],
      crossings: [],
      nameOf: formats.name,
      countries,
      countryOf: formats.country,
    });
  }, [namedAreas, areas.areas, formats, countries]);
};

/** Chooses areas of one level from the list of those that are loaded. */
export const ListedChoice = ({ model, listed }: ListedProps) => {
  const words = useTranslator();
  const findable = useFindableAreas(model);
  const name = levelWords(model.view.levelNames, listed.level, words);
  return name === null ? null : (
    <AreaChoice
      listed={listed}
      findable={findable}
      name={name}
      onChange={(within) => model.change({ within }, 'replace')}
    />
  );
};

const hasLevel = (indicator: Indicator | null, level: ListedAreas['level']): boolean =>
  indicator?.levels.some((own) => own === level) ?? false;

/** Why areas of another level than the map's are not added, and how to go on. */
export const ListedRefusal = ({ model, listed }: ListedProps) => {
  const words = useTranslator();
  const { view, change } = model;
  const { level, levelNames, indicator } = view;
  const chosen = levelWords(levelNames, listed.level, words);
  const shown = levelWords(levelNames, level, words);
  return chosen === null || shown === null || level === null ? null : (
    <LevelRefusal
      chosen={chosen}
      shown={shown}
      onShow={
        hasLevel(indicator, listed.level)
          ? () => change({ level: listed.level }, 'push')
          : undefined
      }
      onRestart={() => change({ within: { kind: 'areas', level, pcodes: [] } }, 'replace')}
    />
  );
};
