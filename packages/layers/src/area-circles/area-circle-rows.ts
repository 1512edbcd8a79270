import type { AreaColumns, CountUnit, Passport } from '@waystation/domain';
import type { AreaRow } from '../areas/area-rows';

/** An area with its number and where its name stands, which is where the circle is drawn. */
export type AreaCircleRow = Pick<
  AreaRow,
  'pcode' | 'names' | 'value' | 'absence' | 'qualifier' | 'carriedOver'
> & {
  /** Null: in no loaded boundaries; it is counted, not drawn. */
  readonly position: readonly [number, number] | null;
};

/** What all circles share. */
export type AreaCircleContext = {
  /** The number that has the largest circle, the same on all days. */
  readonly maximum: number;
  readonly unit: CountUnit;
  readonly passport: Passport | null;
};

/** The areas of the choropleth with their numbers as counted, whatever their colours show. */
export const areaCircleRows = (
  rows: readonly AreaRow[],
  areas: AreaColumns,
): readonly AreaCircleRow[] => {
  const at = new Map(areas.pcode.map((pcode, index) => [pcode, index]));
  return rows.map(({ pcode, names, value, absence, qualifier, carriedOver }) => {
    const index = at.get(pcode) ?? -1;
    const longitude = areas.longitude[index];
    const latitude = areas.latitude[index];
    const position =
      longitude === undefined || latitude === undefined ? null : ([longitude, latitude] as const);
    return { pcode, names, value, absence, qualifier, carriedOver, position };
  });
};

/** The scale of the circles: the largest number of the days compared, so that none outgrows it. */
export const largestArea = (...days: readonly (readonly (number | null | undefined)[])[]): number =>
  days.flat().reduce<number>((largest, value) => Math.max(largest, value ?? 0), 0);
