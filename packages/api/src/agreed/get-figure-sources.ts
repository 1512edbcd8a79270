import {
  CountUnit,
  Day,
  FigureSources,
  Measure,
  OperationCode,
  PopulationGroup,
  Subject,
} from '@waystation/domain';
import { z } from 'zod';
import { unwrap } from '../outcome/unwrap';
import { publicProcedure } from '../trpc';
import { sourcesOfSubject } from './sources-of-subject';

/** figure.sources: what each source says of an area or a site at a day, and what was agreed. */
export const getFigureSources = publicProcedure
  .input(
    z
      .object({
        operation: OperationCode,
        subject: Subject,
        group: PopulationGroup,
        unit: CountUnit,
        measure: Measure.default('stock'),
        asOf: Day,
      })
      .strict(),
  )
  .output(FigureSources)
  .query(async ({ ctx, input }) =>
    unwrap(await sourcesOfSubject(unwrap(await ctx.inOperation(input.operation)), input)),
  );
