import { TEMPLATE_ENDINGS, TEMPLATE_KINDS } from '@waystation/domain';
import { problemResponse } from '../../http/problem';
import { readerLanguage } from '../../page/reader-language';
import { templateFileName, writeTemplate } from './write-template';

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;

/** GET /import/template/KIND.xlsx: a table to fill in. Templates hold no data and are for everybody. */
export const getTemplate = async (request: Request, file: string): Promise<Response> => {
  const kind = TEMPLATE_KINDS.find((one) => file.startsWith(`${one}.`));
  const ending = TEMPLATE_ENDINGS.find((one) => file === `${kind}.${one}`);
  if (kind === undefined || ending === undefined) {
    return problemResponse({
      status: 404,
      code: 'unknownTemplate',
      detail: `There is no such template. There are: ${TEMPLATE_KINDS.join(', ')}, each as .xlsx or .csv.`,
    });
  }
  const asked = { kind, ending, language: readerLanguage(request) };
  return new Response(new Uint8Array(await writeTemplate(asked)), {
    headers: {
      'content-type': TYPES[ending],
      'content-disposition': `attachment; filename="${templateFileName(asked)}"`,
      'content-language': asked.language,
      'cache-control': 'no-cache',
      vary: 'accept-language',
    },
  });
};
