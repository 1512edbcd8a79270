import { appRouter, createCallerFactory } from '@waystation/api';
import { html } from '@waystation/picture';
import { writePlainPage } from './page/plain-page';
import type { SentPage } from './page/send-page';
import { addressIn, type PlainAsked, type PlainDeps } from './plain-asked';

const createCaller = createCallerFactory(appRouter);

/** GET /text: the operations, each a link to its form; `isMissing`: one was asked for that is not there. */
export const operationsPage = async (
  { api }: PlainDeps,
  asked: PlainAsked,
  isMissing = false,
): Promise<SentPage> => {
  const { words, audience } = asked;
  const { t, formats, language } = words;
  const operations = await createCaller(api.contextFor(audience)).operation.list();
  const links = operations.map(
    ({ code, names }) =>
      html`<li class="g"><a href="/text/${encodeURIComponent(code)}?lang=${language}"><bdi>${formats.name(names) ?? code}</bdi></a></li>`,
  );
  const title = t(isMissing ? 'plain.noSuchOperation' : 'plain.title');
  const what = t(operations.length === 0 ? 'plain.noOperation' : 'plain.chooseOperation');
  const text = writePlainPage({
    words,
    title: `${title} · ${t('app.name')}`,
    main: html`<h1>${title}</h1><p>${what}</p><ul>${links}</ul>`,
    addressIn: addressIn(isMissing ? { url: new URL('/text', asked.url) } : asked),
    appAddress: '/',
  });
  return { text, status: isMissing ? 404 : 200, language };
};
