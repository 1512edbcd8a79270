import {
  breaksBy,
  type ClassBreaks,
  chooseBreaks,
  decimalsFor,
  prettyBreaks,
} from '@waystation/cartography';
import {
  type AreaColumns,
  type AreaFigures,
  type Pcode,
  type ResidentsOfArea,
  relate,
} from '@waystation/domain';
import type { ClassSetting } from '../view/class-setting';

/** The classes of a map, and the figures that fixed them. */
export type AreaBreaks = { readonly breaks: ClassBreaks; readonly values: readonly number[] };

/** What figures of areas can be related to. */
export type AreaBases = Pick<AreaColumns, 'pcode' | 'areaKm2'> & {
  readonly residents: ReadonlyMap<Pcode, ResidentsOfArea>;
};

/** The figures of a day in the relation that the reader chose; absent ones are left out. */
const relatedValues = (
  figures: Pick<AreaFigures, 'pcode' | 'value' | 'total'>,
  areas: AreaBases,
  { relation }: ClassSetting,
): readonly number[] => {
  const km2 = new Map(areas.pcode.map((pcode, index) => [pcode, areas.areaKm2[index] ?? null]));
  return figures.pcode.flatMap((pcode, index) => {
    const denominators = {
      total: figures.total,
      areaKm2: km2.get(pcode) ?? null,
      residents: areas.residents.get(pcode)?.value ?? null,
    };
    return relate(figures.value[index] ?? null, relation, denominators) ?? [];
  });
};

const breaksOf = (values: readonly number[], setting: ClassSetting): ClassBreaks => {
  const { relation, chosen } = setting;
  const decimals = relation === 'count' ? 0 : decimalsFor(values);
  if (chosen !== null) {
    return breaksBy({ ...chosen, decimals }, values);
  }
  return relation === 'count' ? chooseBreaks(values) : prettyBreaks(values, undefined, decimals);
};

/**
 * The classes that the figures of the reference day fix, so that all days compare. Without figures
 * the operation's standard classes.
 */
export const areaBreaks = (
  reference: Pick<AreaFigures, 'pcode' | 'value' | 'total'> | undefined,
  areas: AreaBases | undefined,
  setting: ClassSetting,
): AreaBreaks => {
  const values =
    reference === undefined || areas === undefined ? [] : relatedValues(reference, areas, setting);
  return { breaks: breaksOf(values, setting), values };
};
