import type { Api } from '@waystation/api';
import { AlertId, type AlertList, type Operation, OperationCode } from '@waystation/domain';
import { loadTranslator } from '@waystation/i18n';
import { type Problem, problemResponse } from '../http/problem';
import { toldResponse } from '../http/problem-in';
import { readerLanguage } from '../page/reader-language';
import { UNKNOWN_OPERATION } from '../snapshot/snapshot-route';
import { alertFeedOf } from './alert-feed';
import { capMessage } from './cap-message';

/** An address as its reader asks for it. */
type Asked = Pick<Request, 'url' | 'headers'>;

/** What everybody may know of an operation's alerts. */
type Told = { readonly operation: Operation; readonly list: AlertList };

const NOT_FOUND: Problem = {
  status: 404,
  code: 'alertNotFound',
  detail: 'There is no such alert, or it is not for everybody.',
};

const MESSAGE = /^([0-9a-f-]{36})(-end)?\.cap$/;

const answer = (text: string, type: 'atom' | 'cap'): Response =>
  new Response(text, {
    headers: {
      'content-type': `application/${type}+xml; charset=utf-8`,
      'cache-control': 'public, no-cache',
      vary: 'accept-language',
    },
  });

const messageOf = async (
  request: Asked,
  { operation, list }: Told,
  file: string,
): Promise<Response> => {
  const [, id, end] = MESSAGE.exec(file) ?? [];
  const known = AlertId.safeParse(id).data;
  const alert = list.alerts.find((one) => one.id === known);
  const rule = list.rules.find((one) => one.id === alert?.rule);
  if (alert === undefined || rule === undefined) {
    return problemResponse(NOT_FOUND);
  }
  const { origin, hostname } = new URL(request.url);
  const translators = await Promise.all(operation.languages.map(loadTranslator));
  const page = `${origin}/${operation.code}/alerts`;
  const message = { operation, alert, rule, host: hostname, page, translators };
  const text = capMessage(message, end === undefined ? 'alert' : 'end');
  return text === null ? problemResponse(NOT_FOUND) : answer(text, 'cap');
};

/**
 * GET /alerts/:operation/feed.atom: the alerts that everybody may know, whoever asks; GET
 * /alerts/:operation/ID.cap the message of one, and ID-end.cap that of its end.
 */
export const createAlertFeedRoute =
  ({ api }: { readonly api: Api }) =>
  async (request: Asked, code: string, file: string): Promise<Response> => {
    const known = OperationCode.safeParse(code).data;
    const reads = known === undefined ? null : await api.contextFor('public').inOperation(known);
    if (!reads?.ok) {
      return toldResponse(UNKNOWN_OPERATION, readerLanguage(request));
    }
    const { operation, alerts } = reads.value;
    const told = { operation, list: await alerts.list() };
    if (file !== 'feed.atom') {
      return messageOf(request, told, file);
    }
    const translator = await loadTranslator(readerLanguage(request));
    return answer(
      alertFeedOf({ ...told, origin: new URL(request.url).origin, translator }),
      'atom',
    );
  };
