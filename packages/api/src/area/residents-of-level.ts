import type { AdminLevel, ResidentColumns } from '@waystation/domain';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { residentBase } from './resident-base';

/**
 * The residents of the areas of a level as columns, of every source and date. Only the denominator:
 * whoever relates figures to it has only those that are disclosed to them, so that no rate can be
 * turned back into a count held back from its reader.
 */
export const residentsOfLevel = async (
  { areas, figures }: DisclosedOperation,
  level: AdminLevel,
): Promise<ResidentColumns> => {
  const [rows, sources] = await Promise.all([areas.residents(level), figures.sources()]);
  const keyOf = ({ source, asOf, asOfPrecision }: (typeof rows)[number]): string =>
    [source, asOf, asOfPrecision].join(' ');
  const firstOf = new Map(rows.toReversed().map((row) => [keyOf(row), row]));
  const order = new Map([...firstOf.keys()].map((key, index) => [key, index]));
  return {
    level,
    bases: [...firstOf.values()].map((row) => residentBase(row, sources)),
    pcode: rows.map(({ pcode }) => pcode),
    residents: rows.map(({ value }) => value),
    base: rows.map((row) => order.get(keyOf(row)) ?? -1),
  };
};
