import { CENTRE_STATUSES, CENTRE_TYPES } from '@waystation/domain';
import type { CentreRow } from '@waystation/layers';
import {
  centreConditions,
  organisationName,
  organisationOf,
  passesCentreFilter,
} from '@waystation/scene';
import { useTranslator } from '@waystation/ui';
import { ANY_CENTRE, type CentreFilter } from '@waystation/view';
import { ChoiceChips } from '../filter/choice-chips';
import { choicesOf } from '../filter/choices-of';
import { inOrderOf } from '../filter/in-order-of';
import { mostFirst } from '../filter/most-first';
import { PlaceFilterFold } from './place-filter-fold';

type CentreFilterPanelProps = {
  /** Every centre of the operation, whatever passes. */
  readonly rows: readonly CentreRow[];
  readonly filter: CentreFilter;
  readonly onChange: (filter: CentreFilter) => void;
};

const Choices = ({ rows, filter, onChange }: CentreFilterPanelProps) => {
  const { t } = useTranslator();
  const { types, statuses, organisations } = filter;
  const without = (changes: Partial<CentreFilter>) => (row: CentreRow) =>
    passesCentreFilter(row, { ...filter, ...changes });
  const ofTypes = choicesOf(rows, {
    wordOf: ({ centre }) => centre.type,
    chosen: types,
    passes: without({ types: [] }),
  });
  const ofStatuses = choicesOf(rows, {
    wordOf: ({ at }) => at.status,
    chosen: statuses,
    passes: without({ statuses: [] }),
  });
  const ofOrganisations = choicesOf(rows, {
    wordOf: organisationOf,
    chosen: organisations,
    passes: without({ organisations: [] }),
  });
  return (
    <>
      <ChoiceChips
        label={t('table.kind')}
        choices={inOrderOf(CENTRE_TYPES, ofTypes)}
        chosen={types}
        nameOf={(type) => t(`centreType.${type}`)}
        onChange={(next) => onChange({ ...filter, types: next })}
      />
      <ChoiceChips
        label={t('table.status')}
        choices={inOrderOf(CENTRE_STATUSES, ofStatuses)}
        chosen={statuses}
        nameOf={(status) => t(`centreStatus.${status}`)}
        onChange={(next) => onChange({ ...filter, statuses: next })}
      />
      <ChoiceChips
        label={t('filter.organisation')}
        choices={mostFirst(ofOrganisations)}
        chosen={organisations}
        nameOf={(name) => organisationName(name, t)}
        onChange={(next) => onChange({ ...filter, organisations: next })}
      />
    </>
  );
};

/** Which reception centres are shown: by kind, status and who runs them. */
export const CentreFilterPanel = (props: CentreFilterPanelProps) => {
  const { rows, filter, onChange } = props;
  const { t } = useTranslator();
  return (
    <PlaceFilterFold
      what={t('layer.centres')}
      all={rows.map(({ centre }) => centre.place)}
      shown={rows
        .filter((row) => passesCentreFilter(row, filter))
        .map(({ centre }) => centre.place)}
      conditions={centreConditions(filter, t)}
      onClear={() => onChange(ANY_CENTRE)}
    >
      {() => <Choices {...props} />}
    </PlaceFilterFold>
  );
};
