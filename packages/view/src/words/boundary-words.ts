import type { Operation } from '@waystation/domain';
import type { MessageKey, Translate } from '@waystation/i18n';
import type { UndeterminedLines } from '@waystation/layers';
import { type Box, showsAny } from '../view/shows-any';

/**
 * What the United Nations say on maps that show these places, as OCHA lists it
 * (field reference, D7); boxes with a little room, for a note too many misleads nobody.
 */
const PLACES = [
  {
    note: 'map.borderOfSudans',
    countries: ['SDN', 'SSD'],
    box: [23.4, 8.3, 34.4, 12.5],
    isOfLine: true,
  },
  { note: 'map.statusOfAbyei', countries: ['SDN', 'SSD'], box: [27.6, 9.2, 29.2, 10.6] },
  {
    note: 'map.statusOfKashmir',
    countries: ['IND', 'PAK', 'CHN'],
    box: [72.4, 32.2, 80.5, 37.2],
  },
  { note: 'map.sovereigntyOverMalvinas', countries: ['FLK'], box: [-61.6, -52.6, -57.5, -50.8] },
  // It is about the name: a map that names no place there says nothing of it.
  { note: 'map.referencesToKosovo', countries: ['XKX'], box: null },
] as const satisfies readonly {
  readonly note: MessageKey;
  /** Whose maps show the place, where the extent of a map is not known. */
  readonly countries: readonly string[];
  /** Null: whatever a map shows, the countries tell. */
  readonly box: Box | null;
  /** It is about a line alone, which is on maps and nowhere else. */
  readonly isOfLine?: boolean;
}[];

const DISCLAIMERS = {
  unShort: 'map.disclaimerUn',
  iom: 'map.disclaimerIom',
  naturalEarth: 'map.disclaimerNaturalEarth',
} as const satisfies Record<Operation['boundaryPolicy']['disclaimer'], MessageKey>;

/** What the boundary policy of an operation says of every map that shows boundaries. */
export const disclaimerWords = ({ boundaryPolicy }: Operation, t: Translate): string =>
  t(DISCLAIMERS[boundaryPolicy.disclaimer]);

/** What to say of lines that are not drawn as settled borders; none where there are no such lines. */
export const lineNotes = (undetermined: UndeterminedLines, t: Translate): readonly string[] =>
  undetermined.length > 0 ? [t('map.dashedLines')] : [];

/** What is shown: so much of the ground; null: it is not known, and the countries tell. */
type Shown = { readonly extent: Box | null; readonly countries: readonly string[] };

/** What to say of places without a settled status that a map shows. */
export const statusNotes = ({ extent, countries }: Shown, t: Translate): readonly string[] =>
  PLACES.filter(({ box, countries: own }) =>
    extent === null || box === null
      ? own.some((iso3) => countries.includes(iso3))
      : showsAny(extent, box),
  ).map(({ note }) => t(note));

/** What to say of lines and places that a map shows. */
export const boundaryNotes = (
  shown: Shown,
  undetermined: UndeterminedLines,
  t: Translate,
): readonly string[] => [...lineNotes(undetermined, t), ...statusNotes(shown, t)];

const OF_NAMES = {
  unShort: 'take.namesUn',
  iom: 'take.namesIom',
  naturalEarth: 'take.namesOwn',
} as const satisfies Record<Operation['boundaryPolicy']['disclaimer'], MessageKey>;

/** A crisis of many countries is about a place between two of them only if it has both. */
const isAbout = (own: readonly string[], ofPlace: readonly string[]): boolean =>
  own.length === 1
    ? ofPlace.some((iso3) => own.includes(iso3))
    : ofPlace.every((iso3) => own.includes(iso3));

/** What to say under charts and tables of an operation, which name its places and draw no lines. */
export const namesNotes = (
  { boundaryPolicy, countries }: Pick<Operation, 'boundaryPolicy' | 'countries'>,
  t: Translate,
): readonly string[] => [
  t(OF_NAMES[boundaryPolicy.disclaimer]),
  ...PLACES.filter((place) => !('isOfLine' in place) && isAbout(countries, place.countries)).map(
    ({ note }) => t(note),
  ),
];
