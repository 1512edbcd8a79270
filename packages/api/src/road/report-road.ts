import {
  OperationCode,
  RoadReport,
  RoadReportAnswer,
  type RoadReportOutcome,
} from '@waystation/domain';
import { z } from 'zod';
import type { Failure } from '../outcome/failure';
import { failed, found } from '../outcome/outcome';
import { unwrap } from '../outcome/unwrap';
import { operatorProcedure } from '../trpc';
import { offRoads } from './check-roads';
import { kmOutside } from './check-where';

type NotAnswered = Exclude<RoadReportOutcome, { readonly kind: 'answered' }>;

const failureOf = (outcome: NotAnswered, { id, says }: RoadReport): Failure => {
  switch (outcome.kind) {
    case 'closureNotFound':
      return { code: 'closureNotFound', closure: says.kind === 'newClosure' ? id : says.closure };
    case 'idTaken':
      return { code: 'reportIdTaken', id };
    case 'refused':
      return { code: 'roadRefused', refusal: outcome.refusal };
    default:
      return outcome satisfies never;
  }
};

/**
 * road.report: adds what somebody says of a road to the log of its closure; nothing is overwritten.
 * What is doubtful comes back to be confirmed. Sent again under its id it is answered as the first
 * time.
 */
export const reportRoad = operatorProcedure
  .input(z.object({ operation: OperationCode, report: RoadReport }).strict())
  .output(RoadReportAnswer)
  .mutation(async ({ ctx, input: { operation, report } }) => {
    const reads = unwrap(await ctx.inOperation(operation));
    const outcome = await ctx.reportRoad(operation, report, {
      kmOutside: unwrap(await kmOutside(reads, report)),
      offRoads: await offRoads(ctx.roadTimes, operation, report),
    });
    return unwrap(
      outcome.kind === 'answered' ? found(outcome.answer) : failed(failureOf(outcome, report)),
    );
  });
