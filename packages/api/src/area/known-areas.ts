import { type AdminLevel, Pcode } from '@waystation/domain';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { nameInEnglish } from './name-in-english';

/** An area by its code and English name. */
export type NamedArea = { readonly pcode: Pcode; readonly name: string };

/**
 * Every area of a level; where no country outlines are loaded, level 0 is the operation's countries,
 * because national figures need no geometry.
 */
export const knownAreas = async (
  { areas, operation }: DisclosedOperation,
  level: AdminLevel,
): Promise<readonly NamedArea[]> => {
  const rows = await areas.list(level);
  if (rows.length > 0 || level > 0) {
    return rows.map((row) => ({ pcode: row.pcode, name: nameInEnglish(row.names) }));
  }
  return operation.countries.map((iso3) => ({ pcode: Pcode.parse(iso3), name: iso3 }));
};
