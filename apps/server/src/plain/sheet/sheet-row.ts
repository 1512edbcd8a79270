import { joinWords, spokenLanguages } from '@waystation/i18n';
import { decimalText } from '@waystation/i18n/coordinates';
import {
  borderWords,
  closedWayWords,
  countWords,
  isStatusDisputed,
  type RankedCentre,
  reasonWords,
  statusAgeWords,
  type Tier,
  tierMark,
} from '@waystation/nearest';
import { html, type Markup } from '@waystation/picture';
import { besidesBorder } from '../words/besides-border';
import { doReportsDiffer, freeWords } from '../words/places-words';
import type { Telling } from '../words/telling';
import { wayWords } from '../words/way-words';
import { withDateOfCrossing } from '../words/with-date-of-crossing';

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

const line = ({ phone, contact }: RankedCentre, { words: { t }, phones }: Telling): Markup =>
  html`${phone === null ? html`<p class="n">${t(phones === 'heldBack' ? 'sheet.phonesHeldBack' : 'sheet.noPhone')}</p>` : html`<p class="c"><bdi dir="ltr">${phone}</bdi></p>`}${contact === null ? null : html`<p class="l"><bdi>${contact}</bdi></p>`}`;

/** How a row is told. */
type RowTold = {
  /** The one that it has on the map of the sheet. Null: it is not known to take anybody in. */
  readonly number: number | null;
  /** Nobody said for how many people the list is. */
  readonly isForAny: boolean;
};

/**
 * Why it stands there; the closed road that cuts it off is named already, and where nobody said how
 * many people come nobody knows whether there are places for all.
 */
const reasonsOf = (
  { reasons, closures }: RankedCentre,
  { isForAny }: RowTold,
): RankedCentre['reasons'] =>
  reasons.filter(
    ({ code }) => !(closures.length > 0 && code === 'noRoad') && !(isForAny && code === 'fits'),
  );

/** What stands before a centre: its number in a ring, or why it has none, as the map on the screen has it. */
const markOf = (tier: Tier, number: number | null): Markup => {
  const look = tier === 'unknown' || tier === 'standby' ? 'k o' : 'k x';
  return html`<div class="${number === null ? look : 'k'}">${number ?? tierMark(tier)}</div>`;
};

/**
 * One centre of the list on paper. Where no places are known, or nobody gets there now, neither a number
 * nor heavy type invites anyone; nor does heavy type where reports differ.
 */
export const sheetRow = (centre: RankedCentre, told: RowTold, telling: Telling): Markup => {
  const { number } = told;
  const { words } = telling;
  const { t, formats } = words;
  const border = borderWords(centre, words);
  const statusAge = statusAgeWords(centre, telling, words);
  const way = joinWords(
    [
      wayWords(centre, words),
      ...closedWayWords(centre, telling.timeZone, words),
      border === null ? null : withDateOfCrossing(border, centre, words),
    ],
    words.language,
  );
  const offered = offers(centre, telling);
  const where = centre.position === null ? '' : decimalText(centre.position);
  return html`<li class="r">${markOf(centre.tier, number)}<div><h2 class="l"><bdi>${formats.name(centre.names) ?? centre.id}</bdi> <span>· ${t(`centreStatus.${centre.status}`)}${statusAge === null ? '' : ` (${statusAge})`}${isStatusDisputed(centre) ? ` (${t('sms.reportsDiffer')})` : ''}</span></h2><p>${way}</p>${offered === '' ? null : html`<p class="n l">${offered}</p>`}<p class="n l">${reasonWords(besidesBorder(reasonsOf(centre, told)), [], words)}</p></div><div><p class="${number !== null && !doReportsDiffer(centre) ? 'f' : 'n'}">${freeWords(centre, telling)}</p><p>${countWords(centre.places, telling, telling.words)}</p>${line(centre, telling)}<p class="n"><bdi dir="ltr">${where}</bdi></p></div></li>`;
};
