import type { AdminLevel, Passport } from '@waystation/domain';
import { peopleWord } from '@waystation/scene';
import { useTranslator } from '@waystation/ui';
import { groupWords, levelWords, type WithinState } from '@waystation/view';
import { useMemo } from 'react';
import type { AreaSet } from '../../../api/area-set';
import { type DrawnSummary, summaryOf } from '../../within/summary-of';
import { WithinPanel } from '../../within/within-panel';
import { ListedChoice, ListedRefusal } from './listed-areas';
import { ScreenCharts } from './screen-charts';
import { ScreenMovements } from './screen-movements';
import { ScreenSitesTrend } from './screen-sites-trend';
import { ScreenTrend } from './screen-trend';
import { filteredKinds, useDrawnOver } from './use-drawn-over';
import type { MapScreenModel } from './use-map-screen';

const useSummary = (model: MapScreenModel, within: WithinState) => {
  const over = useDrawnOver(model);
  return useMemo(() => summaryOf(within, over), [within, over]);
};

/** The areas inside, in one order, whatever they count. */
const askedOf = (summary: DrawnSummary, level: AdminLevel): AreaSet => ({
  level,
  pcodes: summary.areas.rows.map(({ pcode }) => pcode).toSorted(),
});

/** What a round covered of the country says nothing about areas of it, in their own panels or here. */
const passportInside = ({ map, view }: MapScreenModel): Passport | null => {
  const passport = map.areas.data?.context.passport ?? null;
  return passport === null || view.level === 0 ? passport : { ...passport, coverage: null };
};

type WithinInsideProps = { readonly model: MapScreenModel; readonly within: WithinState };

/** What lies in the drawn area or the chosen areas. */
export const WithinInside = ({ model, within }: WithinInsideProps) => {
  const { t, formats, language } = useTranslator();
  const { view, map, change } = model;
  const name = levelWords(view.levelNames, view.level, { t, language });
  const summary = useSummary(model, within);
  const group = view.indicator === null ? t('unit.individuals') : groupWords(view.indicator, t);
  const people = view.people && peopleWord(view.people, { t, formats });
  const what = people === null ? group : t('people.of', { what: group, people });
  const areas = name?.other ?? t('legend.areas');
  const asked = view.level === null ? null : askedOf(summary, view.level);
  const isRefused = within.kind === 'areas' && within.level !== view.level;
  return (
    <WithinPanel
      within={within}
      summary={summary}
      passport={passportInside(model)}
      sitesPassport={map.sitesPassport}
      filtered={filteredKinds(view)}
      what={what}
      people={people}
      areas={areas}
      choice={within.kind === 'areas' ? <ListedChoice model={model} listed={within} /> : null}
      refusal={isRefused ? <ListedRefusal model={model} listed={within} /> : null}
      more={
        asked && (
          <>
            <ScreenTrend model={model} asked={asked} what={what} areas={areas} />
            <ScreenMovements model={model} asked={asked} areas={areas} />
          </>
        )
      }
      sitesTrend={
        within.kind === 'areas' ? null : <ScreenSitesTrend model={model} drawn={within} />
      }
      isolated={map.areas.isolated}
      charts={<ScreenCharts model={model} within={within} />}
      onChange={(to) => change({ within: to }, 'replace')}
      onSelect={(sel) => change({ sel }, 'push')}
      onClose={() => change({ within: null }, 'push')}
    />
  );
};
