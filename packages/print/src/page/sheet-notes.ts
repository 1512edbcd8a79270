import { type Day, groupBy } from '@waystation/domain';
import { isolate, listOf } from '@waystation/i18n';
import type { SceneLeft, SceneSource } from '@waystation/scene';
import type { Paper } from '#choice/sheet-choice';
import type { LeftOut } from '#map/paper-map';
import type { SheetFact } from './sheet-content';
import type { SheetWanted } from './sheet-wanted';
import { drawnLayers, whereOf } from './sheet-words';

/** The credit that the licences of the ground ask for. */
const GROUND_SOURCE = 'Natural Earth, GeoNames (CC BY 4.0)';

const SMALL: readonly Paper[] = ['a4', 'letter', 'slide', 'square'];

/** Sheets whose footer is too narrow for a line for each layer. */
const isNarrowSheet = ({ paper, direction }: SheetWanted['choice']): boolean =>
  paper === 'square' ||
  paper === 'slide' ||
  ((paper === 'a4' || paper === 'letter') && direction === 'portrait');

/** More sources of one layer would fill the footer; a review of a crisis has dozens. */
const mostNamed = ({ choice }: Pick<SheetWanted, 'choice'>): number =>
  SMALL.includes(choice.paper) ? 1 : 3;

type Words = SheetWanted['words'];

const datesText = (dates: readonly Day[], { formats }: Words): string => {
  const [first] = dates;
  const last = dates.at(-1);
  if (first === undefined || last === undefined) {
    return '';
  }
  return first === last
    ? formats.date(first)
    : `${formats.date(first)}\u2009–\u2009${formats.date(last)}`;
};

/** Arabic has marks of its own between the parts of a line; Latin ones among them turn it around. */
const marksOf = ({ direction }: Words) =>
  direction === 'rtl' ? { comma: '، ', semicolon: '؛ ' } : { comma: ', ', semicolon: '; ' };

const textOf = ({ label, dates }: SceneSource, words: Words): string =>
  [isolate(label), datesText(dates, words)]
    .filter((part) => part !== '')
    .join(marksOf(words).comma);

const textOfAll = (sources: readonly SceneSource[], sheet: SheetWanted): string => {
  const { words } = sheet;
  const { comma, semicolon } = marksOf(words);
  const most = mostNamed(sheet);
  if (sources.length <= most) {
    return sources.map((each) => textOf(each, words)).join(semicolon);
  }
  const named = sources.slice(0, Math.max(1, most - 1)).map(({ label }) => isolate(label));
  const dates = datesText([...new Set(sources.flatMap((each) => each.dates))].toSorted(), words);
  const more = words.t('print.moreSources', { count: sources.length - named.length });
  return [[...named, more].join(semicolon), dates].filter((part) => part !== '').join(comma);
};

/**
 * The sources of each layer with their days, then those of lines and ground. Of many the first are
 * named and the others counted: the file beside the sheet names them all.
 */
export const sourcesOf = (sheet: SheetWanted): readonly SheetFact[] => {
  const { scene, words } = sheet;
  const { t, formats, language } = words;
  const uses = drawnLayers(sheet).map(({ name, title }) => ({
    title,
    sources: scene.sources.filter(({ layers }) => layers.includes(name)),
  }));
  const isNarrow = isNarrowSheet(sheet.choice);
  const ofLayers = uses.map(({ title, sources }) => ({
    title,
    // The narrowest footer names the sources of all layers at once.
    text: textOfAll(isNarrow ? scene.sources : sources, sheet),
  }));
  const shared = [...groupBy(ofLayers, ({ text }) => text)].map(([text, layers]) => ({
    name: listOf(
      layers.map(({ title }) => title),
      language,
    ),
    text,
  }));
  return [
    ...shared,
    ...(scene.boundariesOf === null
      ? []
      : [
          {
            name: t('print.boundaries'),
            text: t('print.boundariesOf', { date: formats.date(scene.boundariesOf) }),
          },
        ]),
    { name: t('print.ground'), text: isolate(GROUND_SOURCE) },
  ];
};

const leftText = (left: SceneLeft, { scene, words }: SheetWanted): readonly string[] => {
  const nameOf = (name: string): string =>
    scene.layers.find((layer) => layer.name === name)?.title ?? name;
  switch (left.kind) {
    case 'drawnSingly':
      return [words.t('print.drawnSingly')];
    case 'covered':
      return [words.t('print.covered', { by: nameOf(left.by) })];
    case 'partNotYet':
    case 'unknownLayer':
    case 'notUnderstood':
      return [];
    default:
      return left satisfies never;
  }
};

const coverageTexts = (sheet: SheetWanted): readonly string[] => {
  const { t, formats } = sheet.words;
  const texts = new Set(
    sheet.scene.coverage.flatMap(({ asOf, coverage: of }) =>
      of === null
        ? []
        : [
            t(of.of === 'areas' ? 'print.coverageAreas' : 'print.coveragePlaces', {
              date: formats.date(asOf),
              assessed: formats.number(of.assessed),
              known: formats.number(of.known),
            }),
          ],
    ),
  );
  // Beside the number of one area it would be taken for that area's.
  return sheet.wanted.area === undefined || texts.size === 0
    ? [...texts]
    : [t('print.asWhole', { where: whereOf(sheet), what: [...texts].join(' ') })];
};

const mixedText = ({ scene, words: { t, formats } }: SheetWanted): readonly string[] =>
  scene.mixedDates === null
    ? []
    : [
        t('map.mixedDates', {
          count: scene.mixedDates.count,
          oldest: formats.date(scene.mixedDates.oldest),
        }),
      ];

/** How complete the figures are, how their dates differ, and what is not on the map. */
export const limitsOf = (sheet: SheetWanted, left: readonly LeftOut[]): readonly string[] => {
  const { scene, words } = sheet;
  const { t } = words;
  const names = left.reduce((sum, { count }) => sum + count, 0);
  return [
    ...coverageTexts(sheet),
    ...mixedText(sheet),
    t('print.notAdded'),
    ...scene.layers.flatMap(({ title, empty }) => (empty === null ? [] : [`${title}: ${empty}`])),
    ...new Set(scene.left.flatMap((each) => leftText(each, sheet))),
    ...(names === 0 ? [] : [t('print.labelsLeft', { count: names })]),
  ];
};

/** Of {@link limitsOf} what a sheet for a screen may not miss. */
export const briefLimitsOf = (sheet: SheetWanted): readonly string[] => [
  ...coverageTexts(sheet),
  ...mixedText(sheet),
];

/** What is to be said of names and lines, by the operation's boundary policy. */
export const disclaimerOf = ({ scene, wanted, words }: SheetWanted): readonly string[] => [
  scene.disclaimer,
  ...scene.boundaryNotes,
  ...wanted.view.operation.boundaryPolicy.notes.flatMap((names) => words.formats.name(names) ?? []),
];

/** Of {@link disclaimerOf} what fits the extent: the sentence itself, and what its lines mean. */
export const briefDisclaimerOf = ({ scene }: SheetWanted): readonly string[] => [
  scene.disclaimer,
  ...scene.boundaryNotes,
];
