import { useTranslator } from '@waystation/ui';
import { ChoiceBars } from '../filter/choice-bars';
import { KindAndStatus, type SiteChoosing } from '../site-filter/kind-and-status';

type SiteChartsProps = SiteChoosing & {
  /** Where the sites are from and of which day, for who takes the charts out. */
  readonly notes: readonly string[];
};

/**
 * The sites inside by kind and by status. Each chart shows what the rest of the filter leaves, and
 * its own bars set the filter of the map: what is chosen elsewhere is pressed here, too.
 */
export const SiteCharts = (props: SiteChartsProps) => {
  const { t } = useTranslator();
  return props.sites.length === 0 ? null : (
    <>
      <KindAndStatus
        {...props}
        list={ChoiceBars}
        kindLabel={t('within.charts.types')}
        statusLabel={t('within.charts.statuses')}
      />
      <p className="mt-1 text-ink-3 text-note">{t('within.charts.hint')}</p>
    </>
  );
};
