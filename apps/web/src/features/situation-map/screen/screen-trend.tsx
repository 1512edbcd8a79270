import { useQuery } from '@tanstack/react-query';
import { MOST_AREAS_IN_QUESTION } from '@waystation/domain';
import { ErrorState, PanelSection, Skeleton, useTranslator } from '@waystation/ui';
import { peopleQuestion } from '@waystation/view';
import type { AreaSet } from '../../../api/area-set';
import { operationQueries } from '../../../api/operation-queries';
import { TrendPart } from '../../within/trend-part';
import { trendDay } from './trend-day';
import type { MapScreenModel } from './use-map-screen';

type ScreenTrendProps = {
  readonly model: MapScreenModel;
  readonly asked: AreaSet;
  readonly what: string;
  readonly areas: string;
};

/** Reads and shows the trend of the areas inside; too many for one question are told so. */
export const ScreenTrend = ({ model, asked, what, areas }: ScreenTrendProps) => {
  const { t } = useTranslator();
  const { view, map } = model;
  const { pcodes } = asked;
  const isTooMany = pcodes.length > MOST_AREAS_IN_QUESTION;
  const isAsked = pcodes.length > 0 && !isTooMany && view.indicator?.from === 'rounds';
  const trend = useQuery({
    ...operationQueries(view.operation.code).trend(asked, peopleQuestion(view, trendDay(view))),
    enabled: isAsked,
  });
  if (isTooMany) {
    return <PanelSection>{t('within.trend.tooMany')}</PanelSection>;
  }
  if (!isAsked) {
    return null;
  }
  const loading = t('within.trend.loading');
  if (trend.error !== null) {
    return (
      <PanelSection>
        <ErrorState
          title={t('state.couldNotLoad', { what: loading })}
          onRetry={() => void trend.refetch()}
        />
      </PanelSection>
    );
  }
  return trend.data === undefined ? (
    <PanelSection>
      <Skeleton lines={3} label={t('state.loadingWhat', { what: loading })} isLabelShown={false} />
    </PanelSection>
  ) : (
    <TrendPart
      trend={trend.data}
      what={what}
      areas={areas}
      onDay={(day) => model.change({ asOf: day }, 'replace')}
      shownAsOf={map.areas.data?.context.passport?.asOf ?? null}
    />
  );
};
