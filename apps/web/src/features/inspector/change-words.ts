import type { ProfileChange } from '@waystation/domain';
import type { MessageKey } from '@waystation/i18n';

/** What the parts of a change are called, by what was compared. */
export type ChangeWords = {
  readonly same: MessageKey;
  /** The compared parts with their number; null: the area itself, which has no parts. */
  readonly parts: MessageKey | null;
  readonly newlyCovered: MessageKey;
  readonly notReached: MessageKey;
};

const AREAS = {
  parts: 'change.partsAreas',
  newlyCovered: 'change.newlyCoveredAreas',
  notReached: 'change.notReachedAreas',
} as const;

/** The texts of a change, for the area itself, the areas inside it or the places inside it. */
export const CHANGE_WORDS = {
  area: { ...AREAS, same: 'change.sameArea', parts: null },
  areas: { ...AREAS, same: 'change.sameAreas' },
  places: {
    same: 'change.same',
    parts: 'change.partsPlaces',
    newlyCovered: 'change.newlyCovered',
    notReached: 'change.notReached',
  },
} as const satisfies Record<ProfileChange['of'], ChangeWords>;

/** Why there is no change where nothing has a number in both rounds. */
export const whyNoChange = (change: ProfileChange): MessageKey => {
  const { of, newlyCovered, noLongerCovered } = change;
  switch (of) {
    case 'area':
      return newlyCovered.subjects + noLongerCovered.subjects === 0
        ? 'change.inNeitherRound'
        : 'change.inOneRound';
    case 'areas':
      return 'change.noSharedAreas';
    case 'places':
      return 'change.noSharedPlaces';
    default:
      return of satisfies never;
  }
};
