import { Centre, Day, Flag } from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { centreDocuments } from './centre-documents';

const Span = z.object({ from: Day, until: Day.nullable() });

/** A page of the centres of an operation, or one of them, by id, with the logs of a span. */
export const listCentres = defineQuery({
  isLong: true,
  input: z.object({
    operation: z.string(),
    centre: z.string().nullable(),
    after: z.string().nullable(),
    limit: z.number().int().positive(),
    span: Span.nullable(),
  }),
  row: z.object({ document: Centre, boundaryFlags: z.array(Flag) }),
  sql: ({ span, ...wanted }) => centreDocuments(wanted, span),
});
