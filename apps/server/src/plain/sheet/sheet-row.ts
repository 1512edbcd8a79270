import type { RankedCentre } from '@waystation/nearest';
import { html, type Markup } from '@waystation/picture';
import { closedRoads } from '../../nearest/text/closed-roads';
import { borderWords } from '../words/border-words';
import { inARow } from '../words/in-a-row';
import { countWords, freeWords } from '../words/places-words';
import { pointWords } from '../words/point-words';
import { besidesBorder, reasonWords } from '../words/reason-words';
import { spokenLanguages } from '../words/spoken-languages';
import type { Telling } from '../words/telling';
import { wayWords } from '../words/way-words';

const offers = ({ services, isOpen24h, languages }: RankedCentre, telling: Telling): string => {
  const { words } = telling;
  const { t, language } = words;
  const there = [
    ...services.map((service) => t(`service.${service}`)),
    ...(isOpen24h === true ? [t('need.open24h')] : []),
  ];
  return [inARow(there, language), spokenLanguages(languages, words)]
    .filter((part) => part !== '')
    .join(' · ');
};

const line = ({ phone, contact }: RankedCentre, { words: { t } }: Telling): Markup =>
  html`${phone === null ? html`<p class="n">${t('sheet.noPhone')}</p>` : html`<p class="c"><bdi dir="ltr">${phone}</bdi></p>`}${contact === null ? null : html`<p class="l"><bdi>${contact}</bdi></p>`}`;

/** One centre of the list on paper; `number`: the one that it has on the map of the sheet. */
export const sheetRow = (centre: RankedCentre, number: number, telling: Telling): Markup => {
  const { words } = telling;
  const { t, formats } = words;
  const border = borderWords(centre, words);
  const way = inARow(
    [wayWords(centre, words), ...closedRoads(centre, words), border],
    words.language,
  );
  const offered = offers(centre, telling);
  const where = centre.position === null ? '' : pointWords(centre.position);
  return html`<li class="r"><div class="k">${number}</div><div><h2 class="l"><bdi>${formats.name(centre.names) ?? centre.id}</bdi> <span>· ${t(`centreStatus.${centre.status}`)}</span></h2><p class="l">${way}</p>${offered === '' ? null : html`<p class="n l">${offered}</p>`}<p class="n l">${reasonWords(besidesBorder(centre.reasons), [], words)}</p></div><div><p class="f">${freeWords(centre, telling)}</p><p>${countWords(centre, telling)}</p>${line(centre, telling)}<p class="n"><bdi dir="ltr">${where}</bdi></p></div></li>`;
};
