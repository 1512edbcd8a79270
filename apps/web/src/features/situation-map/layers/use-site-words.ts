import type { Passport } from '@waystation/domain';
import type { SiteLayerName, SiteRow } from '@waystation/layers';
import { useTranslator } from '@waystation/ui';
import type { MapView } from '@waystation/view';
import { passportSummary, staleNote } from '@waystation/view';
import { joinWords } from '../../../app/join-words';
import { daysOf } from './days-of';
import type { MapLayer } from './map-layer';
import { siteSummary } from './site-summary';

type SiteWords = Pick<MapLayer, 'asOf' | 'dates' | 'staleNote' | 'summary' | 'aside'>;

/** Of sites that were not read nothing is said, not even that nothing was reported. */
const NO_WORDS: SiteWords = { asOf: null, dates: [], staleNote: null, summary: '', aside: null };

/** What the row of a layer of sites says; null rows: they are not read. */
export const useSiteWords = (view: MapView, passport: Passport | null) => {
  const { t, formats, language } = useTranslator();
  return (name: SiteLayerName, rows: readonly SiteRow[] | null): SiteWords => {
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
};
