import { type Day, groupBy } from '@waystation/domain';
import { isolate, listOf } from '@waystation/i18n';
import type { SceneLeft, SceneSource } from '@waystation/scene';
import { shortSource, statusNotes } from '@waystation/view';
import type { PaperMap } from '#map/paper-map';
import { projectionOf } from '#map/projection/paper-projection';
import { shownExtent } from '#map/projection/shown-extent';
import { onlyArea } from './area-names';
import type { SheetFact } from './sheet-content';
import type { SheetWanted } from './sheet-wanted';
import { drawnLayers, whereOf } from './sheet-words';

/** The credit that the licences of the ground ask for. */
const GROUND_SOURCE = 'Natural Earth, GeoNames (CC BY 4.0)';

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

/** A name is the sources' own, in its own direction; the language of the sheet goes on after it. */
const textOfAll = (sources: readonly SceneSource[], { words }: SheetWanted): string =>
  sources.map((each) => textOf(each, words)).join(marksOf(words).semicolon);

/** What the lines and the ground are of. */
const groundSources = ({ scene, words }: SheetWanted): readonly SheetFact[] => [
  ...(scene.boundariesOf === null
    ? []
    : [
        {
          name: words.t('print.boundaries'),
          text: words.t('print.boundariesOf', { date: words.formats.date(scene.boundariesOf) }),
        },
      ]),
  { name: words.t('print.ground'), text: isolate(GROUND_SOURCE) },
];

/** The sources of each layer with their days, then those of lines and ground. */
export const sourcesOf = (sheet: SheetWanted): readonly SheetFact[] => {
  const { scene, words } = sheet;
  const ofLayers = drawnLayers(sheet)
    .filter(({ isNotYet }) => !isNotYet)
    .map(({ name, title }) => ({
      title,
      text: textOfAll(
        scene.sources.filter(({ layers }) => layers.includes(name)),
        sheet,
      ),
    }));
  const shared = [...groupBy(ofLayers, ({ text }) => text)].map(([text, layers]) => ({
    name: listOf(
      layers.map(({ title }) => title),
      words.language,
    ),
    text,
  }));
  return [...shared, ...groundSources(sheet)];
};

const byPublisher = (sheet: SheetWanted, nameOf: (publisher: string) => string): string => {
  const { scene, words } = sheet;
  const { comma, semicolon } = marksOf(words);
  const named = [...groupBy(scene.sources, ({ publisher }) => nameOf(publisher))].map(
    ([publisher, all]) =>
      all.length === 1
        ? isolate(publisher)
        : `${isolate(publisher)} (${words.formats.number(all.length)})`,
  );
  const dates = datesText(
    [...new Set(scene.sources.flatMap((each) => each.dates))].toSorted(),
    words,
  );
  return [named.join(semicolon), dates].filter((part) => part !== '').join(comma);
};

/**
 * {@link sourcesOf} with fewer words, for footers that have no room for all: first each source once, then
 * each publisher with how many of its documents were used, whose titles the file tells of itself, at last by
 * the initials that it goes by. None is only counted.
 */
export const shorterSourcesOf = (sheet: SheetWanted): readonly (readonly SheetFact[])[] => {
  const { scene, words } = sheet;
  const name = words.t('print.allLayers');
  const ground = groundSources(sheet);
  return [
    [{ name, text: textOfAll(scene.sources, sheet) }, ...ground],
    ...[(publisher: string) => publisher, shortSource].map((nameOf) => [
      { name, text: byPublisher(sheet, nameOf) },
      ...ground,
      { name: words.t('print.titles'), text: words.t('print.titlesAt') },
    ]),
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

/** What the part that is shown has none of, and the area that all of it lies in. */
const partTexts = (sheet: SheetWanted, map: PaperMap): readonly string[] => {
  const { scene, words } = sheet;
  const bare = drawnLayers(sheet).filter(({ picture }) => picture && map.bare.includes(picture.id));
  const area = onlyArea({ areas: scene.areasToName, projection: projectionOf(map) });
  return [
    ...(area === null
      ? []
      : [
          words.t('print.onlyArea', {
            area: isolate(words.formats.name(area.names) ?? area.pcode),
          }),
        ]),
    ...(bare.length === 0
      ? []
      : [
          words.t('print.noneHere', {
            list: listOf(
              bare.map(({ title }) => title),
              words.language,
            ),
          }),
        ]),
  ];
};

/** Layers of which nothing had been reported by the day of the map. */
const notYetTexts = (sheet: SheetWanted): readonly string[] =>
  drawnLayers(sheet)
    .filter(({ isNotYet }) => isNotYet)
    .map(({ title }) =>
      sheet.words.t('print.notYet', {
        what: title,
        date: sheet.words.formats.date(sheet.wanted.view.day),
      }),
    );

/** How complete the figures are, how their dates differ, and what is not on the map. */
export const limitsOf = (sheet: SheetWanted, map: PaperMap): readonly string[] => {
  const { scene, words } = sheet;
  const { t } = words;
  const names = map.left.reduce((sum, { count }) => sum + count, 0);
  return [
    ...partTexts(sheet, map),
    ...coverageTexts(sheet),
    ...notYetTexts(sheet),
    ...mixedText(sheet),
    t('print.notAdded'),
    ...scene.layers.flatMap(({ title, empty }) => (empty === null ? [] : [`${title}: ${empty}`])),
    ...new Set(scene.left.flatMap((each) => leftText(each, sheet))),
    ...(names === 0 ? [] : [t('print.labelsLeft', { count: names })]),
  ];
};

/** Of {@link limitsOf} what a sheet for a screen may not miss. */
export const briefLimitsOf = (sheet: SheetWanted, map: PaperMap): readonly string[] => [
  ...partTexts(sheet, map),
  ...coverageTexts(sheet),
  ...notYetTexts(sheet),
  ...mixedText(sheet),
];

/** Of {@link disclaimerOf} what follows from the map: the sentence itself, its lines, and places that it shows. */
export const briefDisclaimerOf = (
  { scene, wanted, words }: SheetWanted,
  map: PaperMap,
): readonly string[] => [
  scene.disclaimer,
  ...scene.lineNotes,
  ...statusNotes(
    {
      extent: shownExtent(projectionOf(map)),
      countries: wanted.view.operation.countries,
    },
    words.t,
  ),
];

/** What is to be said of names and lines, by the extent and the operation's boundary policy. */
export const disclaimerOf = (sheet: SheetWanted, map: PaperMap): readonly string[] => [
  ...briefDisclaimerOf(sheet, map),
  ...sheet.wanted.view.operation.boundaryPolicy.notes.flatMap(
    (names) => sheet.words.formats.name(names) ?? [],
  ),
];
