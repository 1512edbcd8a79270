import type { SexAge } from '@waystation/domain';
import type { LayerName, Reader } from '@waystation/layers';
import { peopleWord } from '../words/people-words';
import type { LayerSaid } from './layer-said';

/** The layers whose numbers are of the sex and age that the reader chose. */
const OF_PEOPLE: readonly LayerName[] = [
  'areas',
  'changes',
  'areaCircles',
  'sites',
  'hostCommunities',
  'clusters',
  'density',
];

type Said = Pick<LayerSaid, 'title' | 'unit' | 'filterNote'> & { readonly name: LayerName };

/** What of a layer's words says whom its numbers count. */
export type PeopleSaid = Partial<
  Pick<LayerSaid, 'title' | 'unit' | 'filterNote' | 'peopleNote'>
> & {
  /** Whom its numbers are of, in words; null: of everybody. */
  readonly people: string | null;
};

/**
 * Says of a layer of numbers whom they count: in title, legend and note. Sources tell origins of
 * everyone alone, so these say that.
 */
export const peopleSaid = (
  { name, title, unit, filterNote }: Said,
  people: SexAge | null,
  { t, formats }: Pick<Reader, 't' | 'formats'>,
): PeopleSaid => {
  if (people !== null && name === 'origins') {
    return {
      title: t('people.of', { what: title, people: t('people.everyone') }),
      people: null,
    };
  }
  if (people === null || !OF_PEOPLE.includes(name)) {
    return { people: null };
  }
  const word = peopleWord(people, { t, formats });
  const note = t('people.note', { people: word });
  return {
    people: word,
    title: t('people.of', { what: title, people: word }),
    unit: unit === '' ? unit : t('people.of', { what: unit, people: word }),
    peopleNote: note,
    filterNote: filterNote == null ? note : `${note} ${filterNote}`,
  };
};
