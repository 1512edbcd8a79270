import { isTRPCClientError } from '@trpc/client';
import type { FlashRefusal } from '@waystation/domain';
import { z } from 'zod';

const KINDS = [
  'textPersonal',
  'smallCount',
  'statusAtPlace',
  'placeNotTold',
  'yetToCome',
  'countedBefore',
  'overtaken',
] as const satisfies readonly FlashRefusal['kind'][];

const Refused = z.object({ refusal: z.enum(KINDS) });

/** Why an update was not published; `other`: for no reason that has a field. */
export type FlashRefusalKind = FlashRefusal['kind'] | 'other';

/** Why the server did not take an update; null: it was not asked, or did take it. */
export const flashRefusalOf = (error: unknown): FlashRefusalKind | null => {
  if (error === null) {
    return null;
  }
  const refused = Refused.safeParse(isTRPCClientError(error) ? error.data : null);
  return refused.data?.refusal ?? 'other';
};

/** The part of the form beside which a refusal is told. */
export const partOfRefusal = (kind: FlashRefusalKind): 'where' | 'when' | 'howMany' | 'publish' => {
  switch (kind) {
    case 'placeNotTold':
      return 'where';
    case 'yetToCome':
      return 'when';
    case 'smallCount':
    case 'statusAtPlace':
    case 'countedBefore':
      return 'howMany';
    // Each text says for itself that it reads like a number or an address.
    case 'textPersonal':
    case 'overtaken':
    case 'other':
      return 'publish';
    default:
      return kind satisfies never;
  }
};
