import { joinWords, spokenLanguages } from '@waystation/i18n';
import { decimalText } from '@waystation/i18n/coordinates';
import {
  borderWords,
  countWords,
  type RankedCentre,
  reasonWords,
  statusAgeWords,
} from '@waystation/nearest';
import { html, type Markup } from '@waystation/picture';
import { closedRoads } from '../../nearest/text/closed-roads';
import { besidesBorder } from '../words/besides-border';
import { freeWords } from '../words/places-words';
import type { Telling } from '../words/telling';
import { wayWords } from '../words/way-words';

const offers = ({ services, isOpen24h, languages }: RankedCentre, telling: Telling): string => {
  const { words } = telling;
  const { t, language } = words;
  const there = [
    ...services.map((service) => t(`service.${service}`)),
    ...(isOpen24h === true ? [t('need.open24h')] : []),
  ];
  return [joinWords(there, language), spokenLanguages(languages, words)]
    .filter((part) => part !== '')
    .join(' · ');
};

const line = ({ phone, contact }: RankedCentre, { words: { t } }: Telling): Markup =>
  html`${phone === null ? html`<p class="n">${t('sheet.noPhone')}</p>` : html`<p class="c"><bdi dir="ltr">${phone}</bdi></p>`}${contact === null ? null : html`<p class="l"><bdi>${contact}</bdi></p>`}`;

/** Why it stands there; the closed road that cuts it off is named already. */
const reasonsOf = ({ reasons, closures }: RankedCentre): RankedCentre['reasons'] =>
  closures.length === 0 ? reasons : reasons.filter(({ code }) => code !== 'noRoad');

/**
 * One centre of the list on paper; `number`: the one that it has on the map of the sheet. Null: nobody
 * gets there now, so that neither a number nor heavy type invites anyone.
 */
export const sheetRow = (centre: RankedCentre, number: number | null, telling: Telling): Markup => {
  const { words } = telling;
  const { t, formats } = words;
  const border = borderWords(centre, words);
  const statusAge = statusAgeWords(centre, telling, words);
  const way = joinWords(
    [wayWords(centre, words), ...closedRoads(centre, words), border],
    words.language,
  );
  const offered = offers(centre, telling);
  const where = centre.position === null ? '' : decimalText(centre.position);
  return html`<li class="r">${number === null ? html`<div></div>` : html`<div class="k">${number}</div>`}<div><h2 class="l"><bdi>${formats.name(centre.names) ?? centre.id}</bdi> <span>· ${t(`centreStatus.${centre.status}`)}${statusAge === null ? '' : ` (${statusAge})`}</span></h2><p class="l">${way}</p>${offered === '' ? null : html`<p class="n l">${offered}</p>`}<p class="n l">${reasonWords(besidesBorder(reasonsOf(centre)), [], words)}</p></div><div><p class="${number === null ? 'n' : 'f'}">${freeWords(centre, telling)}</p><p>${countWords(centre.places, telling, telling.words)}</p>${line(centre, telling)}<p class="n"><bdi dir="ltr">${where}</bdi></p></div></li>`;
};
