import type { AdminLevel } from '@waystation/domain';
import { knownAreas, type NamedArea } from '../area/known-areas';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';

/**
 * The areas of a level that figures are wanted for. Outlines of countries are loaded also for where
 * people come from and go to; figures are wanted for the operation's own.
 */
export const areasAskedFor = async (
  reads: DisclosedOperation,
  level: AdminLevel,
): Promise<readonly NamedArea[]> => {
  const known = await knownAreas(reads, level);
  if (level > 0) {
    return known;
  }
  const countries = new Set<string>(reads.operation.countries);
  return known.filter(({ pcode }) => countries.has(pcode));
};
