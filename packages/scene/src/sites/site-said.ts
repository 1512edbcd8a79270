import type { Passport } from '@waystation/domain';
import { joinWords, type Translate } from '@waystation/i18n';
import type { Reader, SiteLayerName, SiteRow } from '@waystation/layers';
import { type MapView, passportSummary, staleNote } from '@waystation/view';
import type { LayerSaid } from '../layers/layer-said';
import { daysOf } from '../words/days-of';
import { siteSummary } from '../words/site-summary';
import { siteLists } from './site-data';

/** What layers of sites say of their rows; `aside`: beside the title of a hidden layer. */
export type SitesSaid = Pick<LayerSaid, 'asOf' | 'dates' | 'staleNote' | 'summary'> & {
  readonly aside: string | null;
};

/** Of sites that were not read nothing is said, not even that nothing was reported. */
const NO_WORDS: SitesSaid = { asOf: null, dates: [], staleNote: null, summary: '', aside: null };

/** What a layer of sites says of its rows; null rows: they are not read. */
export const sitesSaid = (
  { name, rows }: { readonly name: SiteLayerName; readonly rows: readonly SiteRow[] | null },
  { view, passport }: { readonly view: MapView; readonly passport: Passport | null },
  { t, formats, language }: Reader,
): SitesSaid => {
  if (rows === null) {
    return NO_WORDS;
  }
  const sites = siteSummary(rows, { t, formats });
  if (name === 'uncountedSites') {
    return { ...NO_WORDS, summary: sites, aside: formats.number(rows.length) };
  }
  const round = passportSummary(passport, { t, formats });
  return {
    asOf: passport?.asOf ?? null,
    dates: daysOf([passport?.asOf]),
    staleNote: staleNote(
      { passport, moment: view.moment, rule: view.operation.staleness.rounds },
      t,
    ),
    summary: rows.length === 0 ? round : joinWords([round, sites], language),
    aside: null,
  };
};

/** Why a layer of sites has nothing to draw: the reader's filter leaves none of its sites; null: some, or it has none. */
export const whyNoSites = (
  name: SiteLayerName,
  { rows, all }: { readonly rows: readonly SiteRow[]; readonly all: readonly SiteRow[] },
  t: Translate,
): string | null =>
  rows.length === 0 && siteLists(all)[name].length > 0 ? t('siteFilter.noneOfLayer') : null;
