import {
  type Absence,
  type ChangeUntil,
  groupBy,
  type Qualifier,
  qualifierOfChange,
  qualifierOfSum,
} from '@waystation/domain';
import { joinWords, numberText, qualifiedText, type ShownNumber } from '@waystation/i18n';
import { type Chart, defineChart, type Words } from '../chart';

/** One area with its figure, and that of the round compared with. */
export type AreaRow = {
  readonly id: string;
  readonly name: string;
  readonly value: number | null;
  readonly absence: Absence | null;
  /** How exact its source says the number is. */
  readonly qualifier: Qualifier;
  /** Some or all of it was counted in an earlier round. */
  readonly isCarriedOver: boolean;
  /** What the round compared with says of the area; null: it does not list it. */
  readonly before: ShownNumber | null;
  /** What was compared inside it; null: the two numbers are all that is known. */
  readonly until: ChangeUntil | null;
  /** Where areas were counted on days of their own: from when and where its figure is; else null. */
  readonly own: { readonly date: string; readonly source: string } | null;
};

/** The areas of one level as they were counted in one round. */
export type AreaRows = {
  readonly title: string;
  readonly areas: readonly AreaRow[];
  /** The area that the page is about; null: all. */
  readonly chosen: string | null;
  /** Whether there is a round to compare with. */
  readonly isCompared: boolean;
  /** From where and when the figures are. */
  readonly source: string;
};

/** A bar of one area. */
export type AreaBar = {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  readonly valueText: string;
  /** Since the round compared with, at the area itself; empty: nothing is compared. */
  readonly changeText: string;
  readonly isChosen: boolean;
  readonly isCarriedOver: boolean;
};

/** The bars of the largest, and in words what they leave out. */
export type AreasDrawing = {
  readonly bars: readonly AreaBar[];
  /** The areas that have a number and no bar; null: none. */
  readonly others: string | null;
  /** How many areas have no number, by the reason. */
  readonly absent: readonly string[];
};

/** As many as can be read at a glance; the table has all. */
const BARS = 12;

const withNumber = (areas: readonly AreaRow[]): readonly (AreaRow & { readonly value: number })[] =>
  areas
    .flatMap((area) => (area.value === null ? [] : [{ ...area, value: area.value }]))
    .toSorted((a, b) => b.value - a.value || a.name.localeCompare(b.name));

/** The change since the round compared with; null: there is none, or one that bounds do not tell. */
const changeIn = ({ value, qualifier, before, until }: AreaRow) => {
  const then = before?.value ?? null;
  const exactness = qualifierOfChange(before?.qualifier ?? 'exact', qualifier);
  return value === null || then === null || exactness === null
    ? null
    : { change: until === null ? value - then : until.change, exactness };
};

const changeOf = (area: AreaRow, isCompared: boolean, { t, formats }: Words): string => {
  const { value, before } = area;
  if (!isCompared || value === null) {
    return '';
  }
  if (before !== null && before.value !== null) {
    const known = changeIn(area);
    if (known === null) {
      return t('change.notTold');
    }
    return known.change === null
      ? t('change.map.notCompared')
      : qualifiedText(formats.change(known.change), known.exactness, t);
  }
  // A number that is known and not shown was covered all the same.
  return before?.absence === 'suppressed' ? t('absence.suppressed') : t('change.map.newlyCovered');
};

const absentIn = (areas: readonly AreaRow[], { t, formats }: Words): readonly string[] =>
  [
    ...groupBy(
      areas.filter(({ value }) => value === null),
      ({ absence }) => absence ?? 'unknown',
    ),
  ].map(([why, own]) =>
    t('chart.areas.absent', { why: t(`absence.${why}`), count: formats.number(own.length) }),
  );

const valueText = (area: AreaRow & { readonly value: number }, words: Words): string =>
  joinWords([numberText(area, words), area.own?.date ?? null], words.language);

/** The areas without a bar, together; numbers of different days and sources are not added. */
const othersText = (
  rest: readonly (AreaRow & { readonly value: number })[],
  { t, formats }: Words,
): string | null => {
  if (rest.length === 0) {
    return null;
  }
  return rest.some(({ own }) => own !== null)
    ? t('chart.areas.othersNotAdded', { count: rest.length })
    : t('chart.areas.others', {
        count: rest.length,
        value: qualifiedText(
          formats.number(rest.reduce((sum, { value }) => sum + value, 0)),
          qualifierOfSum(rest.map(({ qualifier }) => qualifier)),
          t,
        ),
      });
};

const drawingOf = (rows: AreaRows, words: Words): AreasDrawing | null => {
  const ranked = withNumber(rows.areas);
  if (ranked.length === 0) {
    return null;
  }
  const isDrawn = ({ id }: AreaRow, index: number): boolean => index < BARS || id === rows.chosen;
  const rest = ranked.filter((area, index) => !isDrawn(area, index));
  return {
    bars: ranked.filter(isDrawn).map((area) => ({
      id: area.id,
      name: area.name,
      value: area.value,
      valueText: valueText(area, words),
      changeText: changeOf(area, rows.isCompared, words),
      isChosen: area.id === rows.chosen,
      isCarriedOver: area.isCarriedOver,
    })),
    others: othersText(rest, words),
    absent: absentIn(rows.areas, words),
  };
};

const summaryOf = (rows: AreaRows, words: Words): string => {
  const { t } = words;
  const ranked = withNumber(rows.areas);
  const [first] = ranked;
  const without = absentIn(rows.areas, words);
  return [
    first === undefined
      ? t('chart.areas.none')
      : t('chart.areas.most', {
          count: ranked.length,
          name: first.name,
          value: numberText(first, words),
        }),
    ...(without.length > 0
      ? [t('chart.areas.without', { list: joinWords(without, words.language) })]
      : []),
  ].join(' ');
};

/** How exact a number is, for spreadsheets, which get it as digits; nothing beside one that is exact. */
const qualifierText = ({ value, qualifier }: AreaRow, { t }: Words): string =>
  value === null || qualifier === 'exact' ? '' : t(`qualifier.${qualifier}`);

const tableOf = (rows: AreaRows, words: Words): Chart<AreasDrawing>['table'] => {
  const { t } = words;
  const hasOwn = rows.areas.some(({ own }) => own !== null);
  const isQualified = withNumber(rows.areas).some(({ qualifier }) => qualifier !== 'exact');
  const hasCarried = rows.areas.some(({ isCarriedOver }) => isCarriedOver);
  const absent = rows.areas.filter(({ value }) => value === null);
  return {
    title: rows.title,
    notes: [rows.source],
    columns: [
      { label: t('table.area'), isNumber: false },
      { label: t('table.pcode'), isNumber: false },
      { label: t('table.value'), isNumber: true },
      ...(isQualified ? [{ label: t('table.qualifier'), isNumber: false }] : []),
      ...(hasOwn ? [{ label: t('passport.source'), isNumber: false }] : []),
      ...(hasCarried ? [{ label: t('passport.note'), isNumber: false }] : []),
      ...(rows.isCompared ? [{ label: t('change.map.column'), isNumber: true }] : []),
    ],
    rows: [...withNumber(rows.areas), ...absent].map((area) => {
      const text = numberText(area, words);
      const { value } = area;
      const change = changeIn(area)?.change ?? null;
      return {
        cells: [
          { text: area.name },
          { text: area.id },
          {
            text,
            plain: value ?? text,
          },
          ...(isQualified ? [{ text: qualifierText(area, words) }] : []),
          ...(hasOwn ? [{ text: area.own?.source ?? '' }] : []),
          ...(hasCarried ? [{ text: area.isCarriedOver ? t('absence.carriedOver') : '' }] : []),
          ...(rows.isCompared
            ? [{ text: changeOf(area, true, words), plain: change ?? changeOf(area, true, words) }]
            : []),
        ],
        bar: value,
      };
    }),
  };
};

/** Areas by what was counted in them, most first; those without a number are counted, not drawn as zero. */
export const areasChart = defineChart<AreaRows, AreasDrawing>({
  id: 'areas',
  follows: ['area', 'people'],
  build: (rows, words) => ({
    drawing: drawingOf(rows, words),
    summary: summaryOf(rows, words),
    table: tableOf(rows, words),
  }),
});
