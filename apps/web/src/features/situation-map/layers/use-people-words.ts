import type { SexAge } from '@waystation/domain';
import { useTranslator } from '@waystation/ui';
import { useCallback, useMemo } from 'react';
import { peopleWord } from '../../people-filter/people-words';
import type { MapLayer } from './map-layer';

/** The layers whose numbers are of the sex and age that the reader chose. */
const OF_PEOPLE: readonly MapLayer['name'][] = [
  'areas',
  'changes',
  'areaCircles',
  'sites',
  'hostCommunities',
  'clusters',
  'density',
];

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

/**
 * Says of every layer of numbers whom they count: in title, legend, tooltip, table and note. Sources
 * tell origins of everyone alone, so these say that.
 */
export const usePeopleWords = (people: SexAge | null) => {
  const { t, formats } = useTranslator();
  const word = people === null ? null : peopleWord(people, { t, formats });
  const described = useDescriber(word);
  return (layer: MapLayer): MapLayer => {
    if (word !== null && layer.name === 'origins') {
      const what = layer.title;
      return { ...layer, title: t('people.of', { what, people: t('people.everyone') }) };
    }
    if (word === null || !OF_PEOPLE.includes(layer.name)) {
      return layer;
    }
    const { title, unit, filterNote } = layer;
    const note = t('people.note', { people: word });
    return {
      ...layer,
      title: t('people.of', { what: title, people: word }),
      unit: unit === '' ? unit : t('people.of', { what: unit, people: word }),
      peopleNote: note,
      filterNote: filterNote == null ? note : `${note} ${filterNote}`,
      describe: described(layer.describe),
    };
  };
};
