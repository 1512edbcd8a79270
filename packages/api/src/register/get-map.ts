import { MapNumber, MapVersion, OperationCode, PublicationView } from '@waystation/domain';
import { z } from 'zod';
import { unwrap } from '../outcome/unwrap';
import { publicProcedure } from '../trpc';
import { findMap } from './find-map';

/** register.get: one version of a map with its history, and the version to use instead. */
export const getMap = publicProcedure
  .input(z.object({ operation: OperationCode, number: MapNumber, version: MapVersion }).strict())
  .output(PublicationView)
  .query(async ({ ctx, input: { operation, ...key } }) =>
    unwrap(await findMap(unwrap(await ctx.inOperation(operation)), key)),
  );
