import type { Passport } from '@waystation/domain';
import { formatTime, isolate, joinWords, listOf, numberText, zoneOf } from '@waystation/i18n';
import type { SceneFigures, SceneLayer } from '@waystation/scene';
import { filledIn } from '#choice/sheet-tokens';
import type { SheetFact } from './sheet-content';
import type { SheetWanted } from './sheet-wanted';

/** More countries are told by the name of their operation. */
const MOST_COUNTRIES = 3;

/** The layers that something is drawn of. */
export const drawnLayers = ({ scene }: Pick<SheetWanted, 'scene'>): readonly SceneLayer[] =>
  scene.layers.filter(({ picture, empty }) => picture !== null && empty === null);

/** What all areas have together, with how exact it is. */
export const totalText = (
  { total, totalAbsence, totalQualifier }: SceneFigures,
  words: SheetWanted['words'],
): string => numberText({ value: total, absence: totalAbsence, qualifier: totalQualifier }, words);

/** Where the map is. */
export const whereOf = ({ wanted, words }: Pick<SheetWanted, 'wanted' | 'words'>): string => {
  const { countries, names } = wanted.view.operation;
  return countries.length > MOST_COUNTRIES
    ? (words.formats.name(names) ?? '')
    : joinWords(
        countries.map((iso3) => words.formats.country(iso3)),
        words.language,
      );
};

/** The name of the only area that a sheet tells of; null: it tells of the whole operation. */
export const areaName = ({
  wanted,
  words,
}: Pick<SheetWanted, 'wanted' | 'words'>): string | null => {
  const { area } = wanted;
  return area === undefined ? null : (words.formats.name(area.names) ?? area.pcode);
};

/** A round as reports write it, "Round 12, 3 – 28 Feb 2021"; null: its figures are of no numbered round. */
const roundInWords = (
  { roundNumber, periodStart, asOf, asOfPrecision }: Passport,
  { t, formats }: SheetWanted['words'],
): string | null =>
  roundNumber === null
    ? null
    : t('round.nameDate', {
        number: String(roundNumber),
        date:
          periodStart === null || asOfPrecision !== 'day'
            ? formats.date(asOf, asOfPrecision)
            : formats.period(periodStart, asOf),
      });

/** A text of whoever makes the sheet, its tokens filled in from what is on the map. */
export const ownText = (text: string, sheet: SheetWanted): string => {
  const { scene, words, figures, wanted } = sheet;
  const passport = figures?.passport ?? null;
  return filledIn(text, {
    asOf: scene.asOf === null ? null : words.formats.date(scene.asOf),
    round: passport === null ? null : roundInWords(passport, words),
    operation: words.formats.name(wanted.view.operation.names) ?? null,
    country: whereOf(sheet),
  });
};

const ownOrNull = (text: string | undefined, sheet: SheetWanted): string | null =>
  text === undefined ? null : ownText(text, sheet);

/** What, where, date (reference/field.md, D4). */
export const titleOf = (sheet: SheetWanted): string => {
  const { scene, words, choice } = sheet;
  const [what] = drawnLayers(sheet);
  const parts = {
    what: what?.title ?? '',
    where: areaName(sheet) ?? choice.place ?? whereOf(sheet),
  };
  return (
    ownOrNull(choice.title, sheet) ??
    (scene.asOf === null
      ? words.t('print.titleUndated', parts)
      : words.t('print.title', { ...parts, date: words.formats.date(scene.asOf) }))
  );
};

/** What changes between issues of a map: how complete its main layer is, and what else is on it. */
export const subtitleOf = (sheet: SheetWanted): string => {
  const { words, choice } = sheet;
  const [first, ...others] = drawnLayers(sheet);
  const titles = others.map(({ title }) => title);
  const also =
    titles.length === 0
      ? []
      : [words.t('print.alsoShown', { list: listOf(titles, words.language) })];
  return (
    ownOrNull(choice.subtitle, sheet) ??
    [first?.summary ?? '', ...also].filter((part) => part !== '').join(' · ')
  );
};

const issueFacts = ({
  issue,
  words,
}: Pick<SheetWanted, 'issue' | 'words'>): readonly SheetFact[] =>
  issue === null
    ? []
    : [
        {
          name: words.t('print.number'),
          text:
            issue.state === 'published'
              ? words.t('print.version', {
                  map: isolate(issue.number),
                  version: String(issue.version),
                })
              : words.t('print.issue', {
                  number: isolate(issue.number),
                  version: issue.version,
                  state: words.t(`register.state.${issue.state}`),
                }),
        },
      ];

/** When the sheet was made and of when its figures are, beside the title. */
export const headFacts = ({
  scene,
  wanted,
  words,
  createdAt,
  issue,
}: SheetWanted): readonly SheetFact[] => {
  const { t, formats } = words;
  const { timeZone } = wanted.view.operation;
  const time = isolate(`${formatTime(createdAt, timeZone)} (${zoneOf(createdAt, timeZone)})`);
  return [
    ...issueFacts({ issue, words }),
    ...(scene.asOf === null ? [] : [{ name: t('passport.asOf'), text: formats.date(scene.asOf) }]),
    { name: t('print.created'), text: `${formats.dateOf(createdAt, timeZone)}, ${time}` },
  ];
};
