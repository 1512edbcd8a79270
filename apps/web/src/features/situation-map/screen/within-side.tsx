import { useTranslator } from '@waystation/ui';
import { useMemo } from 'react';
import type { Layout } from '../../../app/layout-of';
import type { DrawnArea } from '../../../map-state/drawn-area';
import { centreFilterText, crossingFilterText } from '../../../map-state/place-filter';
import { isFiltering } from '../../site-filter/passes-filter';
import { type DrawnOver, summaryOf } from '../../within/summary-of';
import { type FilteredKinds, WithinPanel } from '../../within/within-panel';
import { groupWords } from '../view/indicator-words';
import { levelWords } from '../view/level-name';
import { SidePanel } from './side-panel';
import type { MapScreenModel } from './use-map-screen';

type WithinSideProps = { readonly model: MapScreenModel; readonly layout: Layout };

/** The id of the panel of what lies in a drawn area. */
const WITHIN_ID = 'within';

const useSummary = ({ map, view }: MapScreenModel, drawn: DrawnArea) => {
  const { areas, sites } = map;
  const { shownCentres: centres, shownCrossings: crossings } = map.places;
  const { moment, operation } = view;
  const over = useMemo(
    (): DrawnOver => ({
      areas: areas.areas,
      areaRows: areas.data?.rows ?? [],
      sites: sites ?? [],
      centres: centres ?? [],
      crossings: crossings ?? [],
      moment,
      rules: operation.staleness,
    }),
    [areas.areas, areas.data, sites, centres, crossings, moment, operation],
  );
  return useMemo(() => summaryOf(drawn, over), [drawn, over]);
};

/** What a filter leaves things out of. */
const filteredKinds = ({
  siteFilter,
  centreFilter,
  crossingFilter,
}: MapScreenModel['view']): FilteredKinds => ({
  sites: isFiltering(siteFilter),
  places: centreFilterText(centreFilter) !== null || crossingFilterText(crossingFilter) !== null,
});

const Shown = ({ model, drawn }: { readonly model: MapScreenModel; readonly drawn: DrawnArea }) => {
  const { t, language } = useTranslator();
  const { view, map, change } = model;
  const summary = useSummary(model, drawn);
  const name = levelWords(view.levelNames, view.level, { t, language });
  return (
    <WithinPanel
      drawn={drawn}
      summary={summary}
      passport={map.areas.data?.context.passport ?? null}
      sitesPassport={map.sitesPassport}
      filtered={filteredKinds(view)}
      what={view.indicator === null ? t('unit.individuals') : groupWords(view.indicator, t)}
      areas={name?.other ?? t('legend.areas')}
      onChange={(within) => change({ within }, 'replace')}
      onSelect={(sel) => change({ sel }, 'push')}
      onClose={() => change({ within: null }, 'push')}
    />
  );
};

/** The panel of the drawn area; a selected place takes its room while it is shown. */
export const WithinSide = ({ model, layout }: WithinSideProps) => {
  const { t } = useTranslator();
  const { within } = model.state;
  return within === null || model.hasInspector ? null : (
    <SidePanel
      id={WITHIN_ID}
      layout={layout}
      label={t('within.title')}
      side="end"
      onClose={() => model.change({ within: null }, 'push')}
    >
      <Shown model={model} drawn={within} />
    </SidePanel>
  );
};
