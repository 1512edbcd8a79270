import type { CountUnit, Day } from '@waystation/domain';
import { listOf } from '@waystation/i18n';
import type { SiteRow } from '@waystation/layers';
import { summand } from '@waystation/layers';
import { isFiltering, type SourceNames, siteConditions, siteTest } from '@waystation/scene';
import { Button, useTranslator } from '@waystation/ui';
import { ANY_SITE, type SiteFilter } from '@waystation/view';
import { useMemo } from 'react';
import { FilterFold } from '../filter/filter-fold';
import { type FilterSummary, filterSummary } from '../filter/filter-summary';
import { NumberConditions } from './number-conditions';
import { SiteChoices } from './site-choices';

type SiteFilterPanelProps = {
  /** Every site of the operation, whatever passes. */
  readonly sites: readonly SiteRow[];
  readonly filter: SiteFilter;
  /** The day that ages of numbers are told for. */
  readonly day: Day;
  readonly sources: SourceNames;
  readonly unit: CountUnit;
  readonly onChange: (filter: SiteFilter) => void;
};

type SaidProps = {
  readonly summary: FilterSummary;
  /** Sites shown that are in the table and not on the map. */
  readonly unplaced: number;
  readonly conditions: readonly string[];
  readonly unit: CountUnit;
  readonly onClear: () => void;
};

const Said = ({ summary, unplaced, conditions, unit, onClear }: SaidProps) => {
  const { t, formats, language } = useTranslator();
  const { all, shown, uncountedLeftOut, people, uncounted } = summary;
  return (
    <div className="mt-1 flex flex-col items-start gap-0.5 text-ink-2 text-note">
      <p>{t('filter.asked', { list: listOf(conditions, language) })}</p>
      {shown === 0 && <p className="text-warn">{t('siteFilter.none')}</p>}
      <p>
        {t('siteFilter.leftOut', { count: all - shown, all: formats.number(all) })}{' '}
        {uncountedLeftOut > 0 && t('siteFilter.uncountedLeftOut', { count: uncountedLeftOut })}
      </p>
      {people !== null && (
        <p>
          {t('siteFilter.people', { number: formats.number(people), unit: t(`unit.${unit}`) })}{' '}
          {uncounted > 0 && t('siteFilter.uncountedShown', { count: uncounted })}
        </p>
      )}
      {unplaced > 0 && <p>{t('siteFilter.unplaced', { count: unplaced })}</p>}
      <Button size="sm" onPress={onClear}>
        {t('siteFilter.all')}
      </Button>
    </div>
  );
};

/** Which sites are shown: by kind, status, source, size and age of the number. Says what it leaves out. */
export const SiteFilterPanel = (props: SiteFilterPanelProps) => {
  const { sites, filter, day, sources, unit, onChange } = props;
  const { t, formats } = useTranslator();
  const passes = useMemo(() => siteTest(filter, day), [filter, day]);
  const summary = useMemo(() => filterSummary(sites, passes, summand), [sites, passes]);
  const unplaced = useMemo(
    () => sites.filter((site) => site.position === null && passes(site)).length,
    [sites, passes],
  );
  const uncounted = useMemo(() => sites.filter(({ value }) => value === null).length, [sites]);
  const isOn = isFiltering(filter);
  return (
    <FilterFold
      label={
        isOn
          ? t('siteFilter.shown', {
              shown: formats.number(summary.shown),
              all: formats.number(summary.all),
            })
          : t('siteFilter.open')
      }
      said={
        isOn && (
          <Said
            summary={summary}
            unplaced={unplaced}
            conditions={siteConditions(filter, { t, formats, sources })}
            unit={unit}
            onClear={() => onChange(ANY_SITE)}
          />
        )
      }
    >
      {() => (
        <>
          <SiteChoices {...props} />
          <NumberConditions filter={filter} uncounted={uncounted} onChange={onChange} />
        </>
      )}
    </FilterFold>
  );
};
