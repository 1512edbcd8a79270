import { type AdminLevel, Pcode } from '@waystation/domain';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { nameInEnglish } from './name-in-english';

/** An area by its code and English name. */
export type NamedArea = { readonly pcode: Pcode; readonly name: string };

/**
 * Every area of a level. At level 0 the operation's countries are among them whether or not their
 * outlines are loaded: national figures need no geometry, and a neighbour's outline hides none.
 */
export const knownAreas = async (
  { areas, operation }: DisclosedOperation,
  level: AdminLevel,
): Promise<readonly NamedArea[]> => {
  const rows = await areas.list(level);
  const named = rows.map((row) => ({ pcode: row.pcode, name: nameInEnglish(row.names) }));
  if (level > 0) {
    return named;
  }
  const outlined = new Set<string>(rows.map(({ pcode }) => pcode));
  const others = operation.countries.filter((iso3) => !outlined.has(iso3));
  return [...named, ...others.map((iso3) => ({ pcode: Pcode.parse(iso3), name: iso3 }))];
};
