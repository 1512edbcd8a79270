import type { SexAge } from '@waystation/domain';
import { peopleSaid, peopleWord } from '@waystation/scene';
import { useTranslator } from '@waystation/ui';
import { useCallback, useMemo } from 'react';
import type { MapLayer } from './map-layer';

/** Describing is what hovers and steps listen to, so the same layer keeps the same words. */
const useDescriber = (people: string | null) => {
  const { t } = useTranslator();
  const made = useMemo(
    () => ({ people, by: new WeakMap<MapLayer['describe'], MapLayer['describe']>() }),
    [people],
  );
  return useCallback(
    (describe: MapLayer['describe']): MapLayer['describe'] => {
      const { by } = made;
      const own: MapLayer['describe'] =
        by.get(describe) ??
        ((key) => {
          const tooltip = describe(key);
          return tooltip === null || made.people === null
            ? tooltip
            : { ...tooltip, unit: t('people.of', { what: tooltip.unit, people: made.people }) };
        });
      by.set(describe, own);
      return own;
    },
    [made, t],
  );
};

/** Says of every layer of numbers whom they count: in title, legend, tooltip, table and note. */
export const usePeopleWords = (people: SexAge | null) => {
  const words = useTranslator();
  const described = useDescriber(people === null ? null : peopleWord(people, words));
  return (layer: MapLayer): MapLayer => {
    const { people: whom, ...said } = peopleSaid(layer, people, words);
    return {
      ...layer,
      ...said,
      ...(whom !== null && { describe: described(layer.describe) }),
    };
  };
};
