import type { AdminLevel, Pcode } from '@waystation/domain';

/** Several areas of one level that a question is about, in one order, so that the same set is asked once. */
export type AreaSet = { readonly level: AdminLevel; readonly pcodes: readonly Pcode[] };
