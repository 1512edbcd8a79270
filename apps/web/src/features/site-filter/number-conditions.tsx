import { Slider, Switch, useTranslator } from '@waystation/ui';
import { asksForNumber, type SiteFilter } from '@waystation/view';

type NumberConditionsProps = {
  readonly filter: SiteFilter;
  /** How many sites have no number. */
  readonly uncounted: number;
  readonly onChange: (filter: SiteFilter) => void;
};

/** Numbers of people that can be asked for. */
const SIZES = [50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 25_000, 50_000] as const;

/** Ages that can be asked for, in days: years, halves and quarters as rounds go, a month, a week. */
const AGES = [1_095, 730, 365, 184, 92, 31, 7] as const;

type ConditionProps = Omit<NumberConditionsProps, 'uncounted'>;

const Least = ({ filter, onChange }: ConditionProps) => {
  const { t, formats } = useTranslator();
  const steps = [0, ...SIZES];
  const { min, max } = filter;
  return (
    <Slider
      layout="wide"
      label={t('siteFilter.least')}
      minValue={0}
      maxValue={steps.length - 1}
      value={steps.findLastIndex((step) => step <= min)}
      valueText={
        min === 0 ? t('siteFilter.any') : t('legend.atLeast', { from: formats.number(min) })
      }
      onChange={(to) => {
        const least = steps[to] ?? 0;
        onChange({ ...filter, min: least, max: max !== null && max < least ? least : max });
      }}
    />
  );
};

const Most = ({ filter, onChange }: ConditionProps) => {
  const { t, formats } = useTranslator();
  const { min, max } = filter;
  const at = max === null ? -1 : SIZES.findIndex((step) => step >= max);
  return (
    <Slider
      layout="wide"
      label={t('siteFilter.most')}
      minValue={0}
      maxValue={SIZES.length}
      value={at === -1 ? SIZES.length : at}
      valueText={
        max === null ? t('siteFilter.any') : t('siteFilter.upTo', { number: formats.number(max) })
      }
      onChange={(to) => {
        const most = SIZES[to] ?? null;
        onChange({ ...filter, max: most, min: most !== null && most < min ? most : min });
      }}
    />
  );
};

const Age = ({ filter, onChange }: ConditionProps) => {
  const { t } = useTranslator();
  const { days } = filter;
  const steps = [null, ...AGES];
  return (
    <Slider
      layout="wide"
      label={t('siteFilter.age')}
      minValue={0}
      maxValue={steps.length - 1}
      value={days === null ? 0 : steps.findLastIndex((step) => step === null || step >= days)}
      valueText={
        days === null ? t('siteFilter.anyAge') : t('siteFilter.withinDays', { count: days })
      }
      onChange={(to) => onChange({ ...filter, days: steps[to] ?? null })}
    />
  );
};

/** What is asked of the numbers of sites, and whether those without one stay. */
export const NumberConditions = ({ filter, uncounted, onChange }: NumberConditionsProps) => {
  const { t } = useTranslator();
  return (
    <>
      <Least filter={filter} onChange={onChange} />
      <Most filter={filter} onChange={onChange} />
      <Age filter={filter} onChange={onChange} />
      <Switch isSelected={filter.isFresh} onChange={(isFresh) => onChange({ ...filter, isFresh })}>
        {t('siteFilter.fresh')}
      </Switch>
      {asksForNumber(filter) && uncounted > 0 && (
        <Switch
          isSelected={filter.keepsUncounted}
          onChange={(keepsUncounted) => onChange({ ...filter, keepsUncounted })}
        >
          {t('siteFilter.keepUncounted', { count: uncounted })}
        </Switch>
      )}
    </>
  );
};
