import { SITE_TYPES, type SiteType } from '@waystation/domain';
import type { SiteRow } from '@waystation/layers';
import { Button, Slider, Switch, useTranslator } from '@waystation/ui';
import { Filter } from 'lucide-react';
import { useId, useState } from 'react';
import { ANY_SITE, type SiteFilter } from '../../map-state/site-filter';
import { isFiltering, passesFilter } from './passes-filter';

type SiteFilterPanelProps = {
  /** Every site of the operation, whatever passes. */
  readonly sites: readonly SiteRow[];
  readonly filter: SiteFilter;
  readonly onChange: (filter: SiteFilter) => void;
};

/** Least numbers that can be asked for, from any number on. */
const LEAST = [0, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 25_000, 50_000] as const;

const TypeSwitches = ({ sites, filter, onChange }: SiteFilterPanelProps) => {
  const { t, formats } = useTranslator();
  const offered = SITE_TYPES.filter((type) => sites.some((site) => site.type === type));
  const isOn = (type: SiteType): boolean =>
    filter.types.length === 0 || filter.types.includes(type);
  const change = (type: SiteType, on: boolean): void => {
    const types = offered.filter((one) => (one === type ? on : isOn(one)));
    // None chosen would be an empty map; all chosen is no filter.
    onChange({ ...filter, types: types.length === offered.length ? [] : types });
  };
  return offered.map((type) => (
    <Switch
      key={type}
      isSelected={isOn(type)}
      isDisabled={isOn(type) && filter.types.length === 1}
      onChange={(on) => change(type, on)}
    >
      {t(`siteType.${type}`)}{' '}
      <bdi className="text-ink-3 text-note">
        {formats.number(sites.filter((site) => site.type === type).length)}
      </bdi>
    </Switch>
  ));
};

const LeastPeople = ({ filter, onChange }: SiteFilterPanelProps) => {
  const { t, formats } = useTranslator();
  const at = LEAST.findLastIndex((least) => least <= filter.min);
  return (
    <Slider
      layout="wide"
      label={t('siteFilter.least')}
      minValue={0}
      maxValue={LEAST.length - 1}
      value={at}
      valueText={
        filter.min === 0
          ? t('siteFilter.any')
          : t('legend.atLeast', { from: formats.number(filter.min) })
      }
      onChange={(to) => onChange({ ...filter, min: LEAST[to] ?? 0 })}
    />
  );
};

/** Which sites are shown: by type, size and age of the number. Says how many it leaves out. */
export const SiteFilterPanel = (props: SiteFilterPanelProps) => {
  const { sites, filter, onChange } = props;
  const { t, formats } = useTranslator();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const isOn = isFiltering(filter);
  const shown = sites.filter((site) => passesFilter(site, filter)).length;
  return (
    <>
      <div className="mt-1">
        <Button
          size="sm"
          icon={Filter}
          aria-expanded={isOpen}
          aria-controls={id}
          onPress={() => setOpen(!isOpen)}
        >
          {isOn
            ? t('siteFilter.shown', {
                shown: formats.number(shown),
                all: formats.number(sites.length),
              })
            : t('siteFilter.open')}
        </Button>
      </div>
      <div id={id}>
        {isOpen && (
          <div className="flex flex-col gap-2 py-2">
            <TypeSwitches {...props} />
            <LeastPeople {...props} />
            <Switch
              isSelected={filter.isFresh}
              onChange={(isFresh) => onChange({ ...filter, isFresh })}
            >
              {t('siteFilter.fresh')}
            </Switch>
            {isOn && (
              <div>
                <Button size="sm" onPress={() => onChange(ANY_SITE)}>
                  {t('siteFilter.all')}
                </Button>
              </div>
            )}
          </div>
        )}
      </div>
    </>
  );
};
