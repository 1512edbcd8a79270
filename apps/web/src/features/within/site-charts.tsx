import { type Day, SITE_STATUSES, SITE_TYPES } from '@waystation/domain';
import type { SiteRow } from '@waystation/layers';
import { useTranslator } from '@waystation/ui';
import type { SiteFilter } from '@waystation/view';
import { ChoiceBars } from '../filter/choice-bars';
import { choicesOf } from '../filter/choices-of';
import { inOrderOf } from '../filter/in-order-of';
import { siteTest } from '../site-filter/passes-filter';

/** What the charts of sites need. */
export type SiteChartsProps = {
  /** The sites inside, whatever passes the filter. */
  readonly sites: readonly SiteRow[];
  readonly filter: SiteFilter;
  /** The day that ages of numbers are told for. */
  readonly day: Day;
  readonly onChange: (filter: SiteFilter) => void;
};

/**
 * The sites inside by kind and by status. Each chart shows what the rest of the filter leaves, and
 * its own bars set the filter of the map: what is chosen elsewhere is pressed here, too.
 */
export const SiteCharts = ({ sites, filter, day, onChange }: SiteChartsProps) => {
  const { t } = useTranslator();
  const { types, statuses } = filter;
  return sites.length === 0 ? null : (
    <>
      <ChoiceBars
        label={t('within.charts.types')}
        choices={inOrderOf(
          SITE_TYPES,
          choicesOf(sites, {
            wordOf: (site) => site.type,
            chosen: types,
            passes: siteTest({ ...filter, types: [] }, day),
          }),
        )}
        chosen={types}
        nameOf={(type) => t(`siteType.${type}`)}
        onChange={(next) => onChange({ ...filter, types: next })}
      />
      <ChoiceBars
        label={t('within.charts.statuses')}
        choices={inOrderOf(
          SITE_STATUSES,
          choicesOf(sites, {
            wordOf: (site) => site.status,
            chosen: statuses,
            passes: siteTest({ ...filter, statuses: [] }, day),
          }),
        )}
        chosen={statuses}
        nameOf={(status) => t(`siteStatus.${status}`)}
        onChange={(next) => onChange({ ...filter, statuses: next })}
      />
      <p className="mt-1 text-ink-3 text-note">{t('within.charts.hint')}</p>
    </>
  );
};
