import type { Audience } from '@waystation/domain';
import { operationsPage } from './operations-page';
import { overviewOf } from './overview-of';
import { sendPage } from './page/send-page';
import { type PlainDeps, plainAsked } from './plain-asked';
import { questionPage } from './question-page';
import { createOffered } from './where/offered';

/** Answers one address of the text-only pages; `operation`: the part of the path that names one. */
export type PlainRoute = (
  request: Request,
  audience: Audience,
  operation?: string,
) => Promise<Response>;

/**
 * Pages without scripts for very poor links: a form and its answer, which is that of GET /nearest,
 * in some kilobytes.
 */
export const createPlainRoute = (deps: PlainDeps): PlainRoute => {
  const readOffered = createOffered(deps);
  return async (request, audience, operation) => {
    const asked = await plainAsked(request, audience);
    if (operation === undefined) {
      return sendPage(await operationsPage(deps, asked), request.headers);
    }
    const overview = await overviewOf(deps, asked, operation);
    const page =
      overview === null
        ? await operationsPage(deps, asked, true)
        : await questionPage({ ...deps, readOffered }, asked, overview);
    return sendPage(page, request.headers);
  };
};
