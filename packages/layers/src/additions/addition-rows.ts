import type { Addition, ChangeBreaks } from '@waystation/cartography';
import {
  type AddedBetween,
  addedBetween,
  type CountUnit,
  type Day,
  type Flow,
  groupBy,
  type Names,
  type Pcode,
} from '@waystation/domain';
import type { MultiPolygon, Polygon } from 'geojson';
import type { AreaRow } from '../areas/area-rows';

/** A country with what one series added between two days. */
export type AdditionRow = {
  readonly pcode: Pcode;
  readonly names: Names;
  readonly between: AddedBetween;
  readonly addition: Addition;
  readonly polygon: Polygon | MultiPolygon | null;
};

/** What all rows share. */
export type AdditionContext = {
  readonly breaks: ChangeBreaks;
  readonly unit: CountUnit;
  readonly from: Day;
  readonly to: Day;
};

const additionOf = (between: AddedBetween, { absence }: AreaRow): Addition => {
  switch (between.kind) {
    case 'added':
      return { kind: 'added', value: between.value };
    case 'notCounted':
      return { kind: absence === 'notApplicable' ? absence : 'unknown' };
    default:
      return { kind: between.kind };
  }
};

const countryOf = ({ to }: Flow): string => (to.kind === 'country' ? to.iso3 : '');

/** Countries with what the flows of ONE series added between two days, each from its own counts. */
export const additionRows = (
  areas: readonly AreaRow[],
  flows: readonly Flow[],
  days: Pick<AdditionContext, 'from' | 'to'>,
): readonly AdditionRow[] => {
  const byCountry = new Map<string, readonly Flow[]>(groupBy(flows, countryOf));
  return areas.map((area) => {
    const between = addedBetween(byCountry.get(area.pcode) ?? [], days);
    const { pcode, names, polygon } = area;
    return { pcode, names, between, addition: additionOf(between, area), polygon };
  });
};
