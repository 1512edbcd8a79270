import { numberText } from '@waystation/i18n';
import { changeWord, LEGEND_WORDS, newlyCounted } from '@waystation/layers';
import type { SceneFigures } from '@waystation/scene';
import { passportSummary } from '@waystation/view';
import { FEWER_LARGEST } from './area-figures';
import type { LargestAreas, SheetLead, SheetTable, SheetTrend } from './sheet-content';
import type { SheetWanted } from './sheet-wanted';
import { drawnLayers, totalText } from './sheet-words';

/** As many as a reader compares at a glance; mockup 09. */
const MOST_LARGEST = 10;

type Known = Pick<SheetWanted, 'words' | 'wanted' | 'scene'> & {
  readonly figures: SceneFigures;
  /** Where the numbers are of, for a map whose edge cuts a part off; null: the map shows all of it. */
  readonly inAllOf: string | null;
};

const withPlace = (text: string, { inAllOf }: Known): string =>
  inAllOf === null ? text : `${text}, ${inAllOf}`;
type AreaFigure = SceneFigures['areas'][number];

const nameOf = ({ names, pcode }: AreaFigure, { words }: Known): string =>
  words.formats.name(names) ?? pcode;

const changeText = (area: AreaFigure, { words, figures }: Known): string =>
  figures.before === null ? '' : changeWord(area, words);

const numberOf = ({ after }: AreaFigure): number => after.value ?? -1;

/** Largest number first; areas without one follow by name. */
const byNumber = (known: Known): readonly AreaFigure[] =>
  known.figures.areas.toSorted(
    (a, b) =>
      numberOf(b) - numberOf(a) ||
      nameOf(a, known).localeCompare(nameOf(b, known), known.words.language),
  );

const sinceText = ({ figures, words }: Known): string =>
  figures.before === null
    ? ''
    : words.t('print.changeSince', { round: passportSummary(figures.before, words) });

const likeForLike = ({ figures, words }: Known): readonly string[] =>
  figures.before === null ? [] : [words.t('change.map.likeForLike')];

/** The main number with its passport in words; null: it is not known as a whole. */
export const leadOf = (known: Known): SheetLead | null => {
  const { figures, words } = known;
  const { total, passport, group, unit, isPeople } = figures;
  if (total === null || passport === null) {
    return null;
  }
  const { t, formats } = words;
  const { coverage, sourceLabel } = passport;
  const covered =
    coverage === null
      ? []
      : [
          t(coverage.of === 'areas' ? 'print.coverageAreas' : 'print.coveragePlaces', {
            date: formats.date(passport.asOf, passport.asOfPrecision),
            assessed: formats.number(coverage.assessed),
            known: formats.number(coverage.known),
          }),
        ];
  return {
    number: totalText(figures, words),
    // People are counted as such; of anything else it is said.
    text: withPlace(isPeople ? group : `${group}, ${unit}`, known),
    passport: [`${passportSummary(passport, words)} · ${sourceLabel}`, ...covered],
    also: drawnLayers(known)
      .filter(({ name }) => name === 'sites')
      .map(({ title, summary }) => `${title}: ${summary}`),
  };
};

const largestTitle = (count: number, known: Known): string =>
  known.words.t('print.largest', { count, what: withPlace(known.figures.title, known) });

/** The areas with the largest numbers, each with its change since the round before; null: none has one. */
export const largestOf = (known: Known): LargestAreas | null => {
  const { words } = known;
  const largest = byNumber(known)
    .filter((area) => numberOf(area) > 0)
    .slice(0, MOST_LARGEST);
  return largest.length === 0
    ? null
    : {
        title: largestTitle(largest.length, known),
        fewer:
          largest.length > FEWER_LARGEST
            ? { title: largestTitle(FEWER_LARGEST, known), count: FEWER_LARGEST }
            : null,
        since: sinceText(known),
        rows: largest.map((area) => ({
          name: nameOf(area, known),
          value: numberOf(area),
          number: numberText(area.after, words),
          change: changeText(area, known),
          newlyCounted: newlyCounted(area),
        })),
        notes: [
          ...(largest.some((area) => newlyCounted(area) > 0) ? [words.t('print.hatchedNew')] : []),
          ...likeForLike(known),
        ],
      };
};

/** The rounds of the series with how much each covered; null: fewer than two have a number. */
export const trendOf = (known: Known): SheetTrend | null => {
  const { figures, words } = known;
  const { rounds, group } = figures;
  const { t, formats } = words;
  if (rounds.filter(({ total }) => total !== null).length < 2) {
    return null;
  }
  return {
    title: t('print.trend', { what: withPlace(group, known) }),
    rows: rounds.map(({ round, total, coverage }) => ({
      name: round.number === null ? '' : String(round.number),
      day: round.reportingDate,
      date: formats.date(round.reportingDate),
      value: total,
      number: total === null ? '×' : formats.short(total),
      share: coverage === null || coverage.known === 0 ? null : coverage.assessed / coverage.known,
    })),
    notes: [t('round.notAdded'), t('print.trendNote')],
  };
};

const coveredText = ({ after, carriedOver }: AreaFigure, { words }: Known): string =>
  carriedOver
    ? words.t('print.carriedOver')
    : words.t(LEGEND_WORDS.coverage[after.absence ?? 'assessed']);

const newText = (area: AreaFigure, { words }: Known): string => {
  const value = newlyCounted(area);
  return value === 0 ? '' : words.formats.number(value);
};

/** Every area with its number, its change like for like, and whether it was counted. */
export const tableOf = (known: Known): SheetTable | null => {
  const { figures, words } = known;
  const hasChange = figures.before !== null;
  const hasNew = figures.areas.some((area) => newlyCounted(area) > 0);
  const rows = byNumber(known).map((area) => [
    nameOf(area, known),
    area.after.value === null ? '' : numberText(area.after, words),
    ...(hasChange ? [changeText(area, known)] : []),
    ...(hasNew ? [newText(area, known)] : []),
    coveredText(area, known),
  ]);
  return rows.length === 0
    ? null
    : {
        title: withPlace(figures.title, known),
        since: sinceText(known),
        columns: [
          words.t('table.area'),
          figures.unit,
          ...(hasChange ? [words.t('change.map.column')] : []),
          ...(hasNew ? [words.t('print.newColumn')] : []),
          words.t('passport.coverage'),
        ],
        rows,
        notes: [...(hasNew ? [words.t('print.newNote')] : []), ...likeForLike(known)],
      };
};

/** What the numbers of two rounds say together, like for like (domain rule 3). */
export const readingOf = (known: Known): readonly string[] => {
  const { figures, words } = known;
  const { before, areas } = figures;
  const pairs = areas.flatMap(({ before: earlier, change, until }) =>
    change.kind === 'both'
      ? [{ base: until?.before ?? earlier.value ?? 0, change: change.change }]
      : [],
  );
  const newPlaces = areas.flatMap(({ until }) => (until === null ? [] : [until.newPlaces]));
  const places = newPlaces.reduce((all, { subjects }) => all + subjects, 0);
  const counted = newPlaces.reduce((all, { value }) => all + value, 0);
  if (before === null || pairs.length === 0) {
    return [];
  }
  const { t, formats } = words;
  const sum = pairs.reduce((all, { change }) => all + change, 0);
  const base = pairs.reduce((all, pair) => all + pair.base, 0);
  const count = (kind: AreaFigure['change']['kind']): string =>
    formats.number(areas.filter(({ change }) => change.kind === kind).length);
  return [
    t('print.readingSame', {
      round: passportSummary(before, words),
      count: pairs.length,
      change: formats.change(sum),
      percent: base === 0 ? '' : formats.percentChange(sum / base),
    }),
    ...(places === 0
      ? []
      : [t('print.readingNew', { count: places, value: formats.number(counted) })]),
    t('print.readingApart', {
      more: count('newlyCovered'),
      fewer: count('noLongerCovered'),
    }),
  ];
};
