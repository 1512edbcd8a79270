import type { Api } from '@waystation/api';
import { OperationCode } from '@waystation/domain';
import { problemResponse } from '../http/problem';
import { feedOf } from './feed';

/** GET /maps/:operation/feed.atom: the maps that everybody may have, whoever asks. */
export const createFeedRoute =
  ({ api }: { readonly api: Api }) =>
  async ({ url }: Pick<Request, 'url'>, operation: string): Promise<Response> => {
    const code = OperationCode.safeParse(operation).data;
    const reads = code === undefined ? null : await api.contextFor('public').inOperation(code);
    if (!reads?.ok) {
      const detail = 'There is no operation of this name.';
      return problemResponse({ status: 404, code: 'unknownOperation', detail });
    }
    const { maps, operation: known } = reads.value;
    const { origin } = new URL(url);
    return new Response(feedOf({ operation: known, maps: await maps.list(), origin }), {
      headers: {
        'content-type': 'application/atom+xml; charset=utf-8',
        'cache-control': 'public, no-cache',
      },
    });
  };
