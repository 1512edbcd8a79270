import { Centre, OperationCode, PlaceId } from '@waystation/domain';
import { z } from 'zod';
import { failed, found } from '../outcome/outcome';
import { unwrap } from '../outcome/unwrap';
import { publicProcedure } from '../trpc';

/** centre.get: one reception centre with the newest of its dated logs, for who keeps its numbers. */
export const getCentre = publicProcedure
  .input(z.object({ operation: OperationCode, id: PlaceId }).strict())
  .output(Centre)
  .query(async ({ ctx, input: { operation, id } }) => {
    const { places } = unwrap(await ctx.inOperation(operation));
    const centre = (await places.centres()).find(({ place }) => place.id === id);
    return unwrap(
      centre === undefined ? failed({ code: 'centreNotFound', centre: id }) : found(centre),
    );
  });
