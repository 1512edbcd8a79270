import { SPREAD_CLASSES, type SpreadClass } from '@waystation/domain';

/** Radius in CSS pixels of the mark of each class: the further sources lie apart, the larger. */
export const SPREAD_RADIUS = {
  close: 3,
  apart: 5,
  far: 7.5,
  twofold: 10.5,
} as const satisfies Record<SpreadClass, number>;

/** An area as the legend of differing sources needs it. */
export type SpreadArea = {
  /** Null: there are not two counts to compare. */
  readonly class: SpreadClass | null;
  readonly isAgreed: boolean;
  readonly isDrawn: boolean;
};

/** The legend of areas by how far their sources lie apart. */
export type SpreadLegend = {
  readonly kind: 'spreads';
  /** Furthest apart first; they stand even where no area is so. */
  readonly classes: readonly { readonly class: SpreadClass; readonly count: number }[];
  /** Of those, the ones with an agreed figure, whose mark is filled. */
  readonly agreed: number;
  /** Without a mark: there are not two counts. */
  readonly notCompared: number;
  /** Compared, but in no loaded boundaries. */
  readonly unplaced: number;
};

/** The legend of areas by the same classes as on the map; every area is counted in one place. */
export const spreadLegend = (areas: readonly SpreadArea[]): SpreadLegend => {
  const compared = areas.filter((area) => area.class !== null);
  const drawn = compared.filter(({ isDrawn }) => isDrawn);
  return {
    kind: 'spreads',
    classes: SPREAD_CLASSES.toReversed().map((each) => ({
      class: each,
      count: drawn.filter((area) => area.class === each).length,
    })),
    agreed: drawn.filter(({ isAgreed }) => isAgreed).length,
    notCompared: areas.length - compared.length,
    unplaced: compared.length - drawn.length,
  };
};
