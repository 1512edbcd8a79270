import type { CountUnit } from '@waystation/domain';
import { listOf } from '@waystation/i18n';
import type { FlowRow, Reader } from '@waystation/layers';
import { isAmong, originConditions, originNames } from '@waystation/scene';
import { Button, useTranslator } from '@waystation/ui';
import { ANY_ORIGIN, type OriginFilter } from '@waystation/view';
import { ChoiceChips } from '../filter/choice-chips';
import { choicesOf } from '../filter/choices-of';
import { FilterFold } from '../filter/filter-fold';
import { filterSummary } from '../filter/filter-summary';

type OriginFilterPanelProps = {
  /** Every line of people present by origin, whatever passes. */
  readonly rows: readonly FlowRow[];
  readonly filter: OriginFilter;
  readonly unit: CountUnit;
  readonly reader: Reader;
  readonly onChange: (filter: OriginFilter) => void;
};

const Said = ({ rows, filter, unit, reader, onChange }: OriginFilterPanelProps) => {
  const { t, formats, language } = useTranslator();
  const { shown, all, people, uncounted } = filterSummary(rows, ({ from }) =>
    isAmong(filter, from.key),
  );
  return (
    <div className="mt-1 flex flex-col items-start gap-0.5 text-ink-2 text-note">
      <p>{t('filter.asked', { list: listOf(originConditions(rows, filter, reader), language) })}</p>
      {shown === 0 && <p className="text-warn">{t('placeFilter.none')}</p>}
      <p>{t('placeFilter.leftOut', { count: all - shown, all: formats.number(all) })}</p>
      {people !== null && (
        <p>
          {t('originFilter.people', { number: formats.number(people), unit: t(`unit.${unit}`) })}{' '}
          {uncounted > 0 && t('originFilter.uncounted', { count: uncounted })}
        </p>
      )}
      <Button size="sm" onPress={() => onChange(ANY_ORIGIN)}>
        {t('placeFilter.all')}
      </Button>
    </div>
  );
};

/** Which origins are shown of people present by origin, those not stated among them. */
export const OriginFilterPanel = (props: OriginFilterPanelProps) => {
  const { rows, filter, reader, onChange } = props;
  const { t, formats } = useTranslator();
  const shown = rows.filter(({ from }) => isAmong(filter, from.key)).length;
  const names = originNames(rows, reader);
  const isOn = filter.length > 0;
  const numbers = { shown: formats.number(shown), all: formats.number(rows.length) };
  return (
    <FilterFold
      what={t('layer.origins')}
      label={isOn ? t('placeFilter.shown', numbers) : t('placeFilter.open')}
      said={isOn && <Said {...props} />}
    >
      {() => (
        <ChoiceChips
          label={t('table.from')}
          choices={choicesOf(rows, {
            wordOf: ({ from }) => from.key,
            chosen: filter,
            passes: () => true,
          })}
          chosen={filter}
          nameOf={(key) => names.get(key) ?? key}
          onChange={onChange}
        />
      )}
    </FilterFold>
  );
};
