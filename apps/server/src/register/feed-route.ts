import type { Api } from '@waystation/api';
import { Language, OperationCode } from '@waystation/domain';
import { toldResponse } from '../http/problem-in';
import { readerLanguage } from '../page/reader-language';
import { UNKNOWN_OPERATION } from '../snapshot/snapshot-route';
import { feedOf } from './feed';

/** GET /maps/:operation/feed.atom: the maps that everybody may have, whoever asks; `lang`: of one language. */
export const createFeedRoute =
  ({ api }: { readonly api: Api }) =>
  async (request: Pick<Request, 'url' | 'headers'>, operation: string): Promise<Response> => {
    const code = OperationCode.safeParse(operation).data;
    const reads = code === undefined ? null : await api.contextFor('public').inOperation(code);
    if (!reads?.ok) {
      return toldResponse(UNKNOWN_OPERATION, readerLanguage(request));
    }
    const { maps, operation: known } = reads.value;
    const { origin, searchParams } = new URL(request.url);
    const language = Language.safeParse(searchParams.get('lang')).data ?? null;
    return new Response(feedOf({ operation: known, maps: await maps.list(), origin, language }), {
      headers: {
        'content-type': 'application/atom+xml; charset=utf-8',
        'cache-control': 'public, no-cache',
      },
    });
  };
