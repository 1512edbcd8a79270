import type { AdminLevel, AreaColumns, Day, Language } from '@waystation/domain';
import type { AreaShape } from '@waystation/layers';
import type { AreaGround, Box } from './area-grounds';
import type { SeriesDimension, SeriesOver } from './series-over';

/** Longer series are of no use to who turns the pages, and would hold up everybody else's. */
export const MOST_ITEMS = 500;

/** The area that one sheet of a series is of. */
export type SeriesArea = {
  readonly pcode: string;
  readonly level: AdminLevel;
  readonly names: AreaColumns['names'][number];
  /** The ground that is shown round it; null: it has no shape. */
  readonly box: Box | null;
  readonly shape: AreaShape | null;
};

/** One sheet of a series; null: the series does not go through that. */
export type SeriesItem = {
  /** Says which it is in names of files: `SS0101`, `20250228_ar`. */
  readonly key: string;
  readonly area: SeriesArea | null;
  readonly day: Day | null;
  readonly language: Language | null;
};

/** What a series can go through. */
export type SeriesAmong = {
  /** The areas of the level that is gone through, and of those above it. */
  readonly areas: readonly AreaColumns[];
  readonly grounds: ReadonlyMap<string, AreaGround>;
  /** The days of the rounds, oldest first. */
  readonly days: readonly Day[];
  readonly languages: readonly Language[];
};

const isWithin = (
  pcode: string,
  within: string,
  parents: ReadonlyMap<string, string | null>,
): boolean => {
  const seen = new Set<string>();
  let at: string | null = pcode;
  while (at !== null && at !== within && !seen.has(at)) {
    seen.add(at);
    at = parents.get(at) ?? null;
  }
  return at === within;
};

const areasOf = (
  { level, within }: Extract<SeriesDimension, { kind: 'areas' }>,
  { areas, grounds }: SeriesAmong,
): readonly SeriesArea[] => {
  const parents = new Map<string, string | null>(
    areas.flatMap((columns) =>
      columns.pcode.map((pcode, at): [string, string | null] => [
        pcode,
        columns.parent[at] ?? null,
      ]),
    ),
  );
  const own = areas.find((columns) => columns.level === level);
  return (own?.pcode ?? [])
    .map((pcode, at) => ({
      pcode,
      level,
      names: own?.names[at] ?? {},
      box: grounds.get(pcode)?.box ?? null,
      shape: grounds.get(pcode)?.shape ?? null,
    }))
    .filter(({ pcode }) => within === null || isWithin(pcode, within, parents));
};

type Part = Partial<Omit<SeriesItem, 'key'>> & { readonly key: string };

const partsOf = (dimension: SeriesDimension, among: SeriesAmong): readonly Part[] => {
  switch (dimension.kind) {
    case 'areas':
      return areasOf(dimension, among).map((area) => ({ key: area.pcode, area }));
    case 'rounds':
      return among.days.map((day) => ({ key: day.replaceAll('-', ''), day }));
    case 'languages':
      return among.languages.map((language) => ({ key: language, language }));
    default:
      return dimension satisfies never;
  }
};

const NOTHING: Omit<SeriesItem, 'key'> = { area: null, day: null, language: null };

/** The sheets of a series in the order of its pages: all of the second for each of the first. */
export const seriesItems = (over: SeriesOver, among: SeriesAmong): readonly SeriesItem[] => {
  const [outer = [], inner] = over.map((dimension) => partsOf(dimension, among));
  return inner === undefined
    ? outer.map((part) => ({ ...NOTHING, ...part }))
    : outer.flatMap((first) =>
        inner.map((second) => ({
          ...NOTHING,
          ...first,
          ...second,
          key: `${first.key}_${second.key}`,
        })),
      );
};
