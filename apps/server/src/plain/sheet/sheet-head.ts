import { crossingAt, type Day, type Operation } from '@waystation/domain';
import { joinWords } from '@waystation/i18n';
import type { NearestQuestion } from '@waystation/nearest';
import { html, type Markup } from '@waystation/picture';
import { askedWords } from '../words/asked-words';
import type { Telling } from '../words/telling';
import { whenWords } from '../words/when-words';
import type { PlacedCrossing } from './read-sheet';

/** What the head of a sheet is written of. */
export type SheetHead = {
  readonly operation: Operation;
  readonly crossing: PlacedCrossing;
  readonly question: NearestQuestion;
  readonly telling: Telling;
  readonly title: string;
  /** The day whose knowledge is told; null: it is of another moment. */
  readonly day: Day | null;
  /** Nobody said how many people it is for. */
  readonly isForAny: boolean;
};

/** How old what was said is. On paper nothing is drawn weaker, as the map on a screen does it. */
const STALE_WORDS = {
  aging: 'stale.aging',
  old: 'stale.longAgo',
  expired: 'stale.expired',
} as const;

const statusOf = ({ crossing, operation, telling }: SheetHead): string => {
  const { words, moment } = telling;
  const { t, formats } = words;
  const { status, entry, freshness } = crossingAt(crossing, moment, operation.staleness.crossings);
  if (entry === null) {
    return t('crossing.noStatusYet');
  }
  const said = t('sheet.statusFrom', {
    status: t(`crossingStatus.${status}`),
    date: formats.date(entry.at),
  });
  const old = freshness === null || freshness === 'fresh' ? null : t(STALE_WORDS[freshness]);
  return joinWords([said, old], words.language);
};

const facts = ({ crossing, telling: { words } }: SheetHead): string => {
  const { t, formats } = words;
  const [a, b] = crossing.countries.map(formats.country);
  const between = a !== undefined && b !== undefined && a !== b;
  return joinWords(
    [t(`crossingType.${crossing.type}`), between ? t('crossing.between', { a, b }) : null],
    words.language,
  );
};

const rules = ({ crossing, telling: { words } }: SheetHead): Markup | null => {
  const { whoMayPass, hours } = crossing;
  const { t } = words;
  const said = [
    ...(whoMayPass === null ? [] : [`${t('crossing.whoMayPass')}: ${whoMayPass}`]),
    ...(hours === null ? [] : [`${t('crossing.hours')}: ${hours}`]),
  ];
  return said.length === 0 ? null : html`<p class="l">${said.join(' · ')}</p>`;
};

/** The head of a sheet: of what it is, what is known of the crossing, and as known when. */
export const sheetHead = (head: SheetHead): Markup => {
  const { operation, question, telling, title, day, isForAny } = head;
  const { t, formats } = telling.words;
  const name = formats.name(operation.names) ?? operation.code;
  const when = whenWords({ day }, telling);
  const historical =
    operation.replay &&
    html`<p class="h">${t('operation.historical', { name })} · ${t('operation.historicalLong', { period: formats.period(operation.replay.from, operation.replay.to) })}</p>`;
  return html`<header>${historical}<div><p><bdi>${name}</bdi></p><h1>${title}</h1><p>${facts(head)} · <b>${statusOf(head)}</b></p>${rules(head)}<p><b>${askedWords(question, telling.words, isForAny ? 'sheet.anyNumber' : 'find.placesFor')}</b></p></div><p>${when}</p></header>`;
};
