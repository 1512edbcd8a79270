import type { TRPCError } from '@trpc/server';
import type { AdminLevel } from '@waystation/domain';

/** Every expected failure of a use-case, with what a reader needs to mend the question. */
export type Failure =
  | { readonly code: 'operationNotFound'; readonly operation: string }
  | { readonly code: 'indicatorNotFound'; readonly indicator: string }
  | { readonly code: 'levelNotLoaded'; readonly level: AdminLevel }
  | { readonly code: 'areaNotFound'; readonly pcode: string }
  | { readonly code: 'siteNotFound'; readonly site: string }
  | { readonly code: 'operatorOnly' };

/** The one place where expected failures become HTTP. */
export const HTTP_OF_FAILURE = {
  operationNotFound: 'NOT_FOUND',
  indicatorNotFound: 'NOT_FOUND',
  levelNotLoaded: 'NOT_FOUND',
  areaNotFound: 'NOT_FOUND',
  siteNotFound: 'NOT_FOUND',
  operatorOnly: 'UNAUTHORIZED',
} as const satisfies Record<Failure['code'], TRPCError['code']>;

/** The failure as one sentence for logs and command lines; screens translate its code. */
export const sentenceOf = (failure: Failure): string => {
  switch (failure.code) {
    case 'operationNotFound':
      return `There is no operation "${failure.operation}".`;
    case 'indicatorNotFound':
      return `There is no indicator "${failure.indicator}" in this operation.`;
    case 'levelNotLoaded':
      return `No boundaries are loaded for admin level ${failure.level}.`;
    case 'areaNotFound':
      return `There is no area "${failure.pcode}" at this level.`;
    case 'siteNotFound':
      return `There is no site "${failure.site}".`;
    case 'operatorOnly':
      return 'This needs the operator token.';
    default:
      return failure satisfies never;
  }
};
