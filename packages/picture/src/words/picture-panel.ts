import type { Reader, RowTable } from '@waystation/layers';
import { html, type Markup } from '../markup/html';
import type { FigureWords } from './picture-words';

/** What stands beside a picture. */
export type PanelWanted = {
  readonly operation: string;
  /** Null: the picture is outlines only. */
  readonly words: FigureWords | null;
  readonly legend: Markup | null;
  /** Disclaimer and notes of the lines. */
  readonly lines: string;
  /** The page of the same operation that needs no scripts. */
  readonly textAddress: string;
};

const tableOf = ({ columns, rows }: RowTable, { t }: Reader): Markup =>
  html`<details><summary>${t('map.asTable')}</summary><table class="fp-rows"><thead><tr>${columns.map(({ label }) => html`<th scope="col">${label}</th>`)}</tr></thead><tbody>${rows.map(({ cells }) => html`<tr>${cells.map(({ text }) => html`<td><bdi>${text}</bdi></td>`)}</tr>`)}</tbody></table></details>`;

const figuresOf = ({ words, legend }: PanelWanted): Markup | null =>
  words &&
  html`<h2>${words.title}</h2><p class="fp-when"><bdi>${words.summary}</bdi>${words.stale && html` <b>${words.stale}</b>`}</p>${legend}<dl>${words.passport.map(({ label, value }) => html`<div><dt>${label}</dt><dd><bdi>${value}</bdi></dd></div>`)}</dl>`;

/**
 * The words of a picture: of which operation and date it is, by whom, its legend, the figures as a
 * table, and that the rest is still to come, or will not where scripts do not run.
 */
export const picturePanel = (wanted: PanelWanted, reader: Reader): Markup => {
  const { t } = reader;
  const { operation, words, lines } = wanted;
  const what = t(words === null ? 'picture.outlinesOnly' : 'picture.areasOnly');
  return html`<section class="fp-panel" aria-label="${operation}"><h1>${operation}</h1>${figuresOf(wanted)}<p>${what} <span class="fp-coming">${t('picture.coming')}</span></p><noscript><p>${t('picture.noScript')} <a href="${wanted.textAddress}">${t('plain.link')}</a></p></noscript>${words && tableOf(words.table, reader)}<p class="fp-lines">${lines}</p></section>`;
};
