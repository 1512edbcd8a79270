import type { CentreReport, CentreReportOutcome } from '@waystation/domain';
import type { Failure } from '../outcome/failure';

type NotAnswered = Exclude<CentreReportOutcome, { readonly kind: 'answered' }>;

/** Why a report was not taken, as the failure that says where, what and how to mend it. */
export const failureOfReport = (outcome: NotAnswered, { id, centre }: CentreReport): Failure => {
  switch (outcome.kind) {
    case 'centreNotFound':
      return { code: 'centreNotFound', centre };
    case 'idTaken':
      return { code: 'reportIdTaken', id };
    case 'refused':
      return { code: 'reportRefused', refusal: outcome.refusal };
    default:
      return outcome satisfies never;
  }
};
