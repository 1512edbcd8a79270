import type { AreaFigure } from '@waystation/cartography';
import { relate } from '@waystation/domain';
import type { AreaContext, AreaRow } from './area-rows';

/**
 * What an area's class is of: its number as counted or in relation to what the context says. A number
 * without a denominator is unknown in that relation, never zero; one held back stays so in every one.
 */
export const classedFigure = (
  row: Pick<AreaRow, 'value' | 'absence' | 'carriedOver' | 'areaKm2' | 'residents'>,
  { relation, total }: Pick<AreaContext, 'relation' | 'total'>,
): AreaFigure => {
  const value = relate(row.value, relation, {
    total,
    areaKm2: row.areaKm2,
    residents: row.residents?.value ?? null,
  });
  const hasNoBase = value === null && row.value !== null;
  return {
    value,
    absence: hasNoBase ? 'unknown' : row.absence,
    carriedOver: row.carriedOver,
  };
};
