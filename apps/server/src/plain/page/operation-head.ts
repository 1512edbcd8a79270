import type { Operation } from '@waystation/domain';
import type { Translator } from '@waystation/i18n';
import { html, type Markup } from '@waystation/picture';

/** Of which operation a page is; that it is a historical case stands before all else. */
export const operationHead = (
  { names, code, replay }: Operation,
  { t, formats }: Translator,
): Markup => {
  const name = formats.name(names) ?? code;
  return replay === null
    ? html`<p class="n"><bdi>${name}</bdi></p>`
    : html`<p class="x"><b>${t('operation.historical', { name })}</b> ${t('operation.historicalLong', { period: formats.period(replay.from, replay.to) })}</p>`;
};
