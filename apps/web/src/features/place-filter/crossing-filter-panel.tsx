import { CROSSING_STATUSES, CROSSING_TYPES } from '@waystation/domain';
import type { CrossingRow } from '@waystation/layers';
import { crossingConditions, passesCrossingFilter } from '@waystation/scene';
import { useTranslator } from '@waystation/ui';
import { ANY_CROSSING, type CrossingFilter } from '@waystation/view';
import { ChoiceChips } from '../filter/choice-chips';
import { choicesOf } from '../filter/choices-of';
import { inOrderOf } from '../filter/in-order-of';
import { PlaceFilterFold } from './place-filter-fold';

type CrossingFilterPanelProps = {
  /** Every crossing of the operation, whatever passes. */
  readonly rows: readonly CrossingRow[];
  readonly filter: CrossingFilter;
  readonly onChange: (filter: CrossingFilter) => void;
};

const Choices = ({ rows, filter, onChange }: CrossingFilterPanelProps) => {
  const { t } = useTranslator();
  const { types, statuses } = filter;
  const ofTypes = choicesOf(rows, {
    wordOf: ({ crossing }) => crossing.type,
    chosen: types,
    passes: (row) => passesCrossingFilter(row, { ...filter, types: [] }),
  });
  const ofStatuses = choicesOf(rows, {
    wordOf: ({ at }) => at.status,
    chosen: statuses,
    passes: (row) => passesCrossingFilter(row, { ...filter, statuses: [] }),
  });
  return (
    <>
      <ChoiceChips
        label={t('table.kind')}
        choices={inOrderOf(CROSSING_TYPES, ofTypes)}
        chosen={types}
        nameOf={(type) => t(`crossingType.${type}`)}
        onChange={(next) => onChange({ ...filter, types: next })}
      />
      <ChoiceChips
        label={t('table.status')}
        choices={inOrderOf(CROSSING_STATUSES, ofStatuses)}
        chosen={statuses}
        nameOf={(status) => t(`crossingStatus.${status}`)}
        onChange={(next) => onChange({ ...filter, statuses: next })}
      />
    </>
  );
};

/** Which border crossings are shown: by kind and status. */
export const CrossingFilterPanel = (props: CrossingFilterPanelProps) => {
  const { rows, filter, onChange } = props;
  const { t } = useTranslator();
  return (
    <PlaceFilterFold
      what={t('layer.crossings')}
      all={rows.map(({ crossing }) => crossing.place)}
      shown={rows
        .filter((row) => passesCrossingFilter(row, filter))
        .map(({ crossing }) => crossing.place)}
      conditions={crossingConditions(filter, t)}
      onClear={() => onChange(ANY_CROSSING)}
    >
      {() => <Choices {...props} />}
    </PlaceFilterFold>
  );
};
