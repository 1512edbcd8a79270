import { joinWords, qualifiedText, spokenLanguages } from '@waystation/i18n';
import { decimalText } from '@waystation/i18n/coordinates';
import {
  borderWords,
  closedWayWords,
  countWords,
  dialled,
  geoAddress,
  isNumbered,
  isStatusDisputed,
  lineAddress,
  type RankedCentre,
  reasonWords,
  statusAgeWords,
} from '@waystation/nearest';
import { html, type Markup } from '@waystation/picture';
import { besidesBorder } from '../words/besides-border';
import { doReportsDiffer, equationWords, freeWords } from '../words/places-words';
import type { Telling } from '../words/telling';
import { wayWords } from '../words/way-words';
import { withDateOfCrossing } from '../words/with-date-of-crossing';

const fact = (label: string, value: string | null): Markup | null =>
  value === null || value === ''
    ? null
    : html`<p class="n"><b>${label}:</b> <bdi>${value}</bdi></p>`;

const places = (centre: RankedCentre, telling: Telling): Markup => {
  const { t, formats } = telling.words;
  const isFree =
    centre.status !== 'closed' && centre.free.kind === 'known' && !doReportsDiffer(centre);
  const age = countWords(centre.places, telling, telling.words);
  const isLate = centre.places.freshness !== null && centre.places.freshness !== 'fresh';
  const { capacity, qualifiers } = centre.places;
  const rest =
    equationWords(centre, telling) ??
    (capacity === null
      ? null
      : t('centre.ofPlaces', {
          capacity: qualifiedText(formats.number(capacity), qualifiers.capacity, t),
        }));
  return html`<p class="f"><b${isFree ? null : html` class="u"`}>${freeWords(centre, telling)}</b> <span${isLate ? html` class="w"` : null}>(${age})</span></p>${rest && html`<p class="n">${rest}</p>`}`;
};

const line = ({ phone, position, names, id }: RankedCentre, { words, phones }: Telling): Markup => {
  const { t, formats } = words;
  const number = phone === null ? null : dialled(phone);
  const known =
    number === null
      ? html`<bdi>${phone}</bdi> `
      : html`<a href="${lineAddress('tel', number)}">${t('find.call')}: <bdi dir="ltr">${phone}</bdi></a> <a href="${lineAddress('sms', number)}">${t('find.message')}</a> `;
  const call =
    phone === null
      ? html`<span class="n">${t(phones === 'heldBack' ? 'plain.phonesHeldBack' : 'plain.noPhoneKnown')}</span> `
      : known;
  const way =
    position === null
      ? null
      : html`<a href="${geoAddress(position, formats.name(names) ?? id)}">${t('find.directions')} <bdi dir="ltr">${decimalText(position)}</bdi></a>`;
  return html`<p class="d">${call}${way}</p>`;
};

/** One centre of the answer in words: all that the app's own row and page say, in the same order. */
export const centreItem = (
  centre: RankedCentre,
  asked: readonly string[],
  telling: Telling,
): Markup => {
  const { words } = telling;
  const { t, formats, language } = words;
  const border = borderWords(centre, words);
  const statusAge = statusAgeWords(centre, telling, words);
  const services = joinWords(
    [
      ...centre.services.map((service) => t(`service.${service}`)),
      ...(centre.isOpen24h === true ? [t('need.open24h')] : []),
    ],
    language,
  );
  const missing = joinWords(
    centre.servicesAbsent.map((service) => t(`service.${service}`)),
    language,
  );
  return html`<li class="r" id="${centre.id}"><h3>${isNumbered(centre.tier) ? `${centre.rank}. ` : null}<bdi>${formats.name(centre.names) ?? centre.id}</bdi> <span>· ${t(`centreStatus.${centre.status}`)}${statusAge === null ? null : html` <span class="w">(${statusAge})</span>`}${isStatusDisputed(centre) ? html` <span class="w">(${t('sms.reportsDiffer')})</span>` : null}</span></h3>${places(centre, telling)}<p>${wayWords(centre, words)}</p>${closedWayWords(centre, telling.timeZone, words).map((road) => html`<p class="w">${road}</p>`)}${border === null ? null : html`<p>${withDateOfCrossing(border, centre, words)}</p>`}<p class="n"><b>${t('plain.why')}:</b> ${reasonWords(besidesBorder(centre.reasons), asked, words)}</p>${fact(t('find.services'), services)}${missing === '' ? null : html`<p class="n">${t('centre.notThere', { list: missing })}</p>`}${fact(t('find.languages'), spokenLanguages(centre.languages, words))}${fact(t('find.consulates'), joinWords(centre.consulates.map(formats.country), language))}${fact(t('centre.hours'), centre.openingHours)}${fact(t('centre.contact'), centre.contact)}${line(centre, telling)}</li>`;
};
