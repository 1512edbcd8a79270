import { type ImportDesk, sentenceOfInput } from '@waystation/api';
import { type Audience, isPersonal, OperationCode, StepTaker } from '@waystation/domain';
import { z } from 'zod';
import { problemResponse } from '../../http/problem';
import { readBody } from '../../http/read-body';
import { MOST_IMPORT_BYTES, OPERATOR_ONLY, tooLarge } from '../import-route';

const Query = z
  .object({
    operation: OperationCode,
    /** The file's name: for messages, and for formats that are told by it. Never opened. */
    name: z.string().min(1).max(255),
    by: StepTaker.refine((by) => !isPersonal(by)),
  })
  .strict();

/** POST /import/file: takes a file to be checked before anything of it is stored; answers its id. */
export const postFile = async (
  desk: Pick<ImportDesk, 'begin'>,
  request: Request,
  audience: Audience,
): Promise<Response> => {
  if (audience !== 'operator') {
    return problemResponse(OPERATOR_ONLY);
  }
  const query = Query.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!query.success) {
    const detail = sentenceOfInput(query.error);
    return problemResponse({ status: 400, code: 'badParameter', detail });
  }
  const body = await readBody(request, MOST_IMPORT_BYTES);
  if (body.kind === 'tooLarge') {
    return problemResponse(tooLarge());
  }
  const { operation, name, by } = query.data;
  const begun = await desk.begin(operation, { name, by, bytes: body.bytes });
  if (begun.ok) {
    const { id } = begun.value;
    return Response.json({ id }, { status: 201, headers: { 'cache-control': 'no-store' } });
  }
  return begun.failure.code === 'operationNotFound'
    ? problemResponse({
        status: 404,
        code: 'unknownOperation',
        detail: `There is no operation "${operation}".`,
      })
    : problemResponse({
        status: 503,
        code: 'importsBusy',
        detail: 'Other files are being imported. Try again in a moment.',
        retryAfterSeconds: 10,
      });
};
