import { isTRPCClientError } from '@trpc/client';
import type { Centre } from '@waystation/domain';
import { z } from 'zod';

const NotFound = z.object({ data: z.object({ httpStatus: z.literal(404) }) });

/** The centre that is asked for; null: the server says that there is none. */
export const orNoCentre = async (asked: Promise<Centre>): Promise<Centre | null> => {
  try {
    return await asked;
  } catch (error) {
    if (isTRPCClientError(error) && NotFound.safeParse(error).success) {
      return null;
    }
    throw error;
  }
};
