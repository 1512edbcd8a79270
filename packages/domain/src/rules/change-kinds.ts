/**
 * Kinds of change between two moments, by group, in the order in which they are told: first what
 * closes a way or a door to people, then what opens one, then numbers.
 */
export const CHANGE_GROUPS = {
  centres: [
    'centreClosed',
    'centreFilled',
    'centreStandby',
    'centreOpened',
    'centreHasRoom',
    'centreFirstKnown',
  ],
  crossings: [
    'crossingClosed',
    'crossingRestricted',
    'crossingUnclear',
    'crossingOpened',
    'crossingFirstKnown',
  ],
  people: ['peopleRose', 'peopleFell'],
  arrivals: ['arrivalsAdded'],
  presence: ['centreRose', 'centreFell'],
  coverage: ['newlyCovered', 'noLongerCovered', 'centreFirstCounted', 'arrivalsFirstCounted'],
  corrections: ['corrected', 'figureCorrected'],
} as const;

/** A group of changes. */
export type ChangeGroup = keyof typeof CHANGE_GROUPS;

/** A kind of change. */
export type ChangeKind = (typeof CHANGE_GROUPS)[ChangeGroup][number];

/** The groups in the order in which they are told. */
export const CHANGE_GROUP_NAMES = [
  'centres',
  'crossings',
  'people',
  'arrivals',
  'presence',
  'coverage',
  'corrections',
] as const satisfies readonly ChangeGroup[];

/** Every kind, in that order. */
export const CHANGE_KINDS = [
  ...CHANGE_GROUPS.centres,
  ...CHANGE_GROUPS.crossings,
  ...CHANGE_GROUPS.people,
  ...CHANGE_GROUPS.arrivals,
  ...CHANGE_GROUPS.presence,
  ...CHANGE_GROUPS.coverage,
  ...CHANGE_GROUPS.corrections,
] as const;

const GROUP_OF: ReadonlyMap<ChangeKind, ChangeGroup> = new Map(
  CHANGE_GROUP_NAMES.flatMap((group) => CHANGE_GROUPS[group].map((kind) => [kind, group] as const)),
);

/** The group that a kind of change belongs to. */
export const groupOfChange = (kind: ChangeKind): ChangeGroup => GROUP_OF.get(kind) ?? 'corrections';
