import { TRPCError } from '@trpc/server';
import { appRouter, createCallerFactory } from '@waystation/api';
import { OperationCode, type OperationOverview } from '@waystation/domain';
import type { PlainAsked, PlainDeps } from './plain-asked';

const createCaller = createCallerFactory(appRouter);

/** The operation of an address as the reader may know it; null: there is none. */
export const overviewOf = async (
  { api }: Pick<PlainDeps, 'api'>,
  { audience }: Pick<PlainAsked, 'audience'>,
  text: string,
): Promise<OperationOverview | null> => {
  const operation = OperationCode.safeParse(text).data;
  if (operation === undefined) {
    return null;
  }
  try {
    return await createCaller(api.contextFor(audience)).operation.get({ operation });
  } catch (error) {
    if (error instanceof TRPCError && error.code === 'NOT_FOUND') {
      return null;
    }
    throw error;
  }
};
