import type { OperationOverview } from '@waystation/domain';
import { Button, Menu, useTranslator } from '@waystation/ui';
import { groupWords, levelTitle, levelWords } from '@waystation/view';
import { ChoiceField } from './choice-field';
import { PlacesField } from './places-field';
import type { RuleDraft } from './rule-draft';

type WhatFieldsProps = {
  readonly overview: OperationOverview;
  readonly draft: RuleDraft;
  readonly onChange: (change: Partial<RuleDraft>) => void;
};

const SEPARATOR = ' · ';

/** The indicator and the level, for a rule that looks at areas. */
const AreaFields = ({ overview, draft, onChange }: WhatFieldsProps) => {
  const { t, language } = useTranslator();
  const indicators = overview.indicators.filter(({ from }) => from === 'rounds');
  const indicator = indicators.find(({ id }) => id === draft.indicator);
  const levels = overview.levels.filter(({ level }) => indicator?.levels.includes(level));
  return (
    <>
      <div className="grid justify-items-start gap-1">
        <p className="text-ink-2 text-label">{t('alerts.indicator')}</p>
        <Menu
          label={t('alerts.indicator')}
          {...(indicator !== undefined && { chosen: indicator.id })}
          entries={indicators.map((one) => ({
            id: one.id,
            label: groupWords(one, t),
            note: [one.series, t(`measure.${one.measure}`)].join(SEPARATOR),
          }))}
          onChoose={(id) => {
            const level = indicators.find((one) => one.id === id)?.levels[0] ?? null;
            onChange({ indicator: id, level, places: [] });
          }}
          trigger={
            <Button>
              {indicator === undefined ? t('alerts.chooseIndicator') : groupWords(indicator, t)}
            </Button>
          }
        />
      </div>
      {levels.length > 1 && (
        <ChoiceField
          label={t('alerts.level')}
          ids={levels.map(({ level }) => `${level}`)}
          labelOf={(id) => {
            const level = levels.find((one) => `${one.level}` === id)?.level ?? 0;
            const names = levelWords(overview.levelNames, level, { t, language });
            return levelTitle(names, level, { t, language });
          }}
          value={`${draft.level}`}
          onChange={(id) => onChange({ level: Number(id), places: [] })}
        />
      )}
    </>
  );
};

/** What a rule looks at, and where. */
export const WhatFields = (props: WhatFieldsProps) => {
  const { t } = useTranslator();
  const { overview, draft, onChange } = props;
  return (
    <>
      <ChoiceField
        label={t('alerts.of')}
        ids={['areas', 'centres'] as const}
        labelOf={(id) => t(`alerts.of.${id}`)}
        value={draft.of}
        onChange={(of) => onChange({ of, places: [] })}
      />
      {draft.of === 'areas' ? (
        <AreaFields {...props} />
      ) : (
        <ChoiceField
          label={t('alerts.quantity')}
          ids={['present', 'free'] as const}
          labelOf={(id) => t(`alerts.quantity.${id}`)}
          value={draft.quantity}
          onChange={(quantity) => onChange({ quantity })}
        />
      )}
      <PlacesField overview={overview} draft={draft} onChange={onChange} />
    </>
  );
};
