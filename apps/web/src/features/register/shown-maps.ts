import { isUnderWay, type Language, type PublicationView } from '@waystation/domain';

/** The parts of the register that can be looked at. */
export const SHOWN_MAPS = ['current', 'underWay', 'all'] as const;
/** One of {@link SHOWN_MAPS}. */
export type ShownMaps = (typeof SHOWN_MAPS)[number];

const isShown = (map: PublicationView, shown: ShownMaps): boolean => {
  switch (shown) {
    case 'current':
      return map.state === 'published';
    case 'underWay':
      return isUnderWay(map);
    case 'all':
      return true;
    default:
      return shown satisfies never;
  }
};

/** By what maps of the register are looked for. */
export type MapsAsked = {
  readonly shown: ShownMaps;
  readonly search: string;
  /** Null: any. */
  readonly language: Language | null;
};

/** The maps of a language with all the words of a search in their number or title, in their order. */
export const shownMaps = (
  maps: readonly PublicationView[],
  { shown, search, language }: MapsAsked,
): readonly PublicationView[] => {
  const words = search.toLowerCase().split(/\s+/);
  return maps.filter((map) => {
    const text = `${map.number} ${map.title}`.toLowerCase();
    const isSpoken = language === null || map.language === language;
    return isSpoken && isShown(map, shown) && words.every((word) => text.includes(word));
  });
};
