import {
  type Figure,
  figureOfSexAge,
  groupBy,
  type Reported,
  type SexAge,
  sexAgeKey,
  sexAgesOf,
} from '@waystation/domain';

type Row = Pick<Figure, 'reported' | 'isPart' | 'qualifier' | 'sensitivity'> &
  Partial<Pick<Figure, 'reason' | 'origin'>>;

/** One number of the table by sex and age of an area or a place. */
export type SexAgeCell = {
  readonly of: SexAge;
  readonly reported: Reported;
  readonly rows: readonly Pick<Row, 'isPart' | 'qualifier' | 'sensitivity'>[];
};

/** What one round published of one subject by sex and age, each number once. */
export const sexAgeCells = (
  everybody: readonly Row[],
  bySexAge: readonly (Row & SexAge)[],
): readonly SexAgeCell[] => {
  const byKey = groupBy(bySexAge, sexAgeKey);
  return sexAgesOf(bySexAge).map((of) => {
    const rows = byKey.get(sexAgeKey(of)) ?? [];
    return { of, rows, reported: figureOfSexAge(everybody, rows) };
  });
};
