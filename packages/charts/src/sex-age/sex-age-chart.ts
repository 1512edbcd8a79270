import { type Absence, bandKey, isOfAge, type SexAge } from '@waystation/domain';
import { numberText } from '@waystation/i18n';
import { type Chart, defineChart, type Words } from '../chart';

/** What a round published of one sex, one band of age, or both. */
export type SexAgeRow = {
  readonly of: SexAge;
  readonly value: number | null;
  readonly absence: Absence | null;
  /** Whom it counts, in words. */
  readonly name: string;
  /** The band alone, in words. */
  readonly ages: string;
};

/** What a round published by sex and age, youngest first. */
export type SexAgeRows = {
  readonly title: string;
  readonly rows: readonly SexAgeRow[];
  /** Everybody in the same round and area; null: not known. */
  readonly total: number | null;
  readonly source: string;
};

/** One side of a band. */
export type PyramidSide = {
  /** As a share of the longest; null: there is no number. */
  readonly length: number | null;
  readonly text: string;
};

/** A band of age as it was published, the oldest first as a pyramid stands. */
export type PyramidBand = {
  readonly id: string;
  readonly name: string;
  readonly female: PyramidSide;
  readonly male: PyramidSide;
};

/** Bands with women on one side and men on the other; sex or age not known stands apart. */
export type SexAgeDrawing = {
  readonly bands: readonly PyramidBand[];
  /** Both sexes over all ages, where they were published; else empty. */
  readonly female: string;
  readonly male: string;
  /** That the bands do not tell of everybody; null: they do, or nobody can say. */
  readonly part: string | null;
};

type Pair = {
  readonly id: string;
  readonly name: string;
  readonly female: SexAgeRow | null;
  readonly male: SexAgeRow | null;
};

/** The bands of the finest kind that was published: of age, else all ages. Bands are never made from others. */
const pairsOf = (rows: readonly SexAgeRow[]): readonly Pair[] => {
  const sexed = rows.filter(({ of }) => of.sex !== null);
  const aged = sexed.filter(({ of }) => isOfAge(of));
  const used = aged.length > 0 ? aged : sexed;
  const keys = [...new Set(used.map(({ of }) => bandKey(of)))];
  const find = (key: string, sex: 'female' | 'male'): SexAgeRow | null =>
    used.find(({ of }) => bandKey(of) === key && of.sex === sex) ?? null;
  return keys
    .map((id) => {
      const [female, male] = [find(id, 'female'), find(id, 'male')];
      return { id, name: (female ?? male)?.ages ?? id, female, male };
    })
    .toReversed();
};

const overlap = (pairs: readonly Pair[]): boolean => {
  const bounds = pairs
    .flatMap(({ female, male }) => (female ?? male)?.of ?? [])
    .map(({ ageMin, ageMax }) => [ageMin ?? 0, ageMax ?? Number.POSITIVE_INFINITY] as const)
    .toSorted((a, b) => a[0] - b[0]);
  return bounds.some(([from], index) => index > 0 && from <= (bounds[index - 1]?.[1] ?? -1));
};

/** How many people the bands tell of; of bands that overlap, or with a hole, nobody can say. */
const toldIn = (pairs: readonly Pair[]): number | null => {
  const values = pairs.flatMap(({ female, male }) => [female?.value, male?.value]);
  return overlap(pairs) || values.some((value) => typeof value !== 'number')
    ? null
    : values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
};

/** That the bands are not everybody; the difference itself nobody reported, so it is not a number here. */
const partText = (
  { total }: SexAgeRows,
  pairs: readonly Pair[],
  { t, formats }: Words,
): string | null => {
  const told = toldIn(pairs);
  return total === null || told === null || told >= total
    ? null
    : t('chart.sexAge.partOf', { told: formats.number(told), total: formats.number(total) });
};

const allAges = (rows: readonly SexAgeRow[], sex: 'female' | 'male', words: Words): string => {
  const row = rows.find(({ of }) => of.sex === sex && !isOfAge(of));
  return row === undefined ? '' : numberText(row, words);
};

const drawingOf = (all: SexAgeRows, words: Words): SexAgeDrawing | null => {
  const pairs = pairsOf(all.rows);
  const longest = Math.max(
    1,
    ...pairs.flatMap(({ female, male }) => [female?.value ?? 0, male?.value ?? 0]),
  );
  const side = (row: SexAgeRow | null): PyramidSide => ({
    length: row === null || row.value === null ? null : row.value / longest,
    text: row === null ? words.t('absence.unknown') : numberText(row, words),
  });
  return pairs.length === 0
    ? null
    : {
        bands: pairs.map(({ id, name, female, male }) => ({
          id,
          name,
          female: side(female),
          male: side(male),
        })),
        female: allAges(all.rows, 'female', words),
        male: allAges(all.rows, 'male', words),
        part: partText(all, pairs, words),
      };
};

const summaryOf = (all: SexAgeRows, words: Words): string => {
  const { t, formats } = words;
  const pairs = pairsOf(all.rows);
  if (pairs.length === 0) {
    return t('chart.sexAge.none');
  }
  const women = all.rows.find(({ of }) => of.sex === 'female' && !isOfAge(of))?.value ?? null;
  const bands = t('chart.sexAge.bands', { count: pairs.length });
  return women === null || !all.total
    ? bands
    : `${t('chart.sexAge.women', { percent: formats.percent(women / all.total), total: formats.number(all.total) })} ${bands}`;
};

const tableOf = (all: SexAgeRows, words: Words): Chart<SexAgeDrawing>['table'] => {
  const { t } = words;
  return {
    title: all.title,
    notes: [all.source, t('chart.sexAge.asPublished')],
    columns: [
      { label: t('people.bySexAge'), isNumber: false },
      { label: t('table.value'), isNumber: true },
    ],
    rows: all.rows.map((row) => {
      const text = numberText(row, words);
      return { cells: [{ text: row.name }, { text, plain: row.value ?? text }], bar: row.value };
    }),
  };
};

/** People by sex and by the bands of age that the source published; unknown sex or age stands apart. */
export const sexAgeChart = defineChart<SexAgeRows, SexAgeDrawing>({
  id: 'sexAge',
  follows: ['area'],
  build: (rows, words) => ({
    drawing: drawingOf(rows, words),
    summary: summaryOf(rows, words),
    table: tableOf(rows, words),
  }),
});
