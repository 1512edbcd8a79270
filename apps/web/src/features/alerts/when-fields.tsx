import { NumberField, useTranslator } from '@waystation/ui';
import { ChoiceField } from './choice-field';
import type { RuleDraft } from './rule-draft';

type WhenFieldsProps = {
  readonly draft: RuleDraft;
  readonly onChange: (change: Partial<RuleDraft>) => void;
};

const MOST = 1_000_000_000;
const MOST_DAYS = 366;

/** The limit, how far short of it the alert ends, and how long figures have to stay past it. */
const LimitFields = ({ draft, onChange }: WhenFieldsProps) => {
  const { t } = useTranslator();
  return (
    <>
      <NumberField
        label={t(`alerts.limit.${draft.when === 'below' ? 'below' : 'above'}`)}
        value={draft.limit}
        minValue={0}
        maxValue={MOST}
        onChange={(limit) => onChange({ limit })}
      />
      <NumberField
        label={t('alerts.margin')}
        value={draft.margin}
        minValue={0}
        maxValue={MOST}
        onChange={(margin) => onChange({ margin })}
      />
      <NumberField
        label={t('alerts.forDays')}
        value={draft.forDays}
        minValue={0}
        maxValue={MOST_DAYS}
        onChange={(forDays) => onChange({ forDays })}
      />
    </>
  );
};

const ChangeFields = ({ draft, onChange }: WhenFieldsProps) => {
  const { t } = useTranslator();
  return (
    <>
      <ChoiceField
        label={t('alerts.direction')}
        ids={['rise', 'fall', 'either'] as const}
        labelOf={(id) => t(`alerts.direction.${id}`)}
        value={draft.direction}
        onChange={(direction) => onChange({ direction })}
      />
      <ChoiceField
        label={t('alerts.unit')}
        ids={['percent', 'number'] as const}
        labelOf={(id) => t(`alerts.unit.${id}`)}
        value={draft.unit}
        onChange={(unit) => onChange({ unit })}
      />
      <NumberField
        label={t('alerts.by')}
        value={draft.by}
        minValue={1}
        maxValue={MOST}
        onChange={(by) => onChange({ by })}
      />
    </>
  );
};

/** When a rule raises an alert. */
export const WhenFields = (props: WhenFieldsProps) => {
  const { t } = useTranslator();
  const { draft, onChange } = props;
  return (
    <>
      <ChoiceField
        label={t('alerts.kind')}
        ids={['above', 'below', 'changed', 'notUpdated'] as const}
        labelOf={(id) => t(`alerts.kind.${id}`)}
        value={draft.when}
        onChange={(when) => onChange({ when })}
      />
      {(draft.when === 'above' || draft.when === 'below') && <LimitFields {...props} />}
      {draft.when === 'changed' && <ChangeFields {...props} />}
      {draft.when === 'notUpdated' && (
        <NumberField
          label={t('alerts.silentDays')}
          value={draft.days}
          minValue={1}
          maxValue={MOST_DAYS}
          onChange={(days) => onChange({ days })}
        />
      )}
    </>
  );
};
