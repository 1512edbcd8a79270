import { useQuery } from '@tanstack/react-query';
import type { DrawnArea } from '@waystation/domain';
import { isFiltering } from '@waystation/scene';
import { ErrorState, PanelSection, useTranslator } from '@waystation/ui';
import { peopleQuestion } from '@waystation/view';
import { operationQueries } from '../../../api/operation-queries';
import { SitesTrendPart } from '../../within/sites-trend-part';
import { trendDay } from './trend-day';
import type { MapScreenModel } from './use-map-screen';

type ScreenSitesTrendProps = { readonly model: MapScreenModel; readonly drawn: DrawnArea };

/** Reads and shows the trend of the sites in a drawn area. */
export const ScreenSitesTrend = ({ model, drawn }: ScreenSitesTrendProps) => {
  const { t } = useTranslator();
  const { view, map } = model;
  const trend = useQuery({
    ...operationQueries(view.operation.code).sitesTrend(
      drawn,
      peopleQuestion(view, trendDay(view)),
    ),
    enabled: view.indicator?.from === 'rounds',
  });
  if (trend.error !== null) {
    return (
      <PanelSection>
        <ErrorState
          title={t('state.couldNotLoad', { what: t('within.trend.loading') })}
          onRetry={() => void trend.refetch()}
        />
      </PanelSection>
    );
  }
  return trend.data === undefined ? null : (
    <SitesTrendPart
      trend={trend.data}
      shownAsOf={map.sitesPassport?.asOf ?? null}
      isFiltered={isFiltering(view.siteFilter)}
      onDay={(day) => model.change({ asOf: day }, 'replace')}
    />
  );
};
