import { EVENT_ACCESSES, RANKED_BY, type RankedBy, SECTORS, SITE_TYPES } from '@waystation/domain';
import { useTranslator } from '@waystation/ui';
import { ChoiceField } from '../alerts/choice-field';
import { toggled } from '../filter/toggled';
import { ChipsField } from './chips-field';
import type { FlashFieldsProps } from './flash-fields';
import { FormPart } from './form-part';
import { SaidField } from './said-field';

type ByFieldProps = { readonly by: RankedBy; readonly onChange: (by: RankedBy) => void };

const ByField = ({ by, onChange }: ByFieldProps) => {
  const { t } = useTranslator();
  return (
    <ChoiceField
      label={t('flash.by')}
      ids={RANKED_BY}
      labelOf={(one) => t(`flash.by.${one}`)}
      value={by}
      onChange={onChange}
    />
  );
};

type ChosenProps<Id extends string> = {
  readonly label: string;
  readonly ids: readonly Id[];
  readonly labelOf: (id: Id) => string;
  readonly chosen: readonly Id[];
  readonly onChoose: (chosen: readonly Id[]) => void;
  readonly by: ByFieldProps;
};

/** Entries in the order in which they are chosen, and by what they are in it. */
const Chosen = <Id extends string>(props: ChosenProps<Id>) => {
  const { label, ids, labelOf, chosen, onChoose, by } = props;
  const { t, formats } = useTranslator();
  return (
    <>
      <ChipsField
        label={label}
        ids={ids}
        labelOf={(id) =>
          by.by !== 'notRanked' && chosen.includes(id)
            ? `${formats.number(chosen.indexOf(id) + 1)}. ${labelOf(id)}`
            : labelOf(id)
        }
        chosen={chosen}
        onToggle={(id) => onChoose(toggled(chosen, id))}
      />
      <p className="text-ink-3 text-note">{t('flash.chooseHelp')}</p>
      {chosen.length > 1 && <ByField {...by} />}
    </>
  );
};

/** From where, sheltering how, and what is needed; what is left empty is said to be unknown. */
export const NeedsPart = ({ draft, change }: FlashFieldsProps) => {
  const { t } = useTranslator();
  return (
    <FormPart id="needs" title={t('flash.part.needs')}>
      <Chosen
        label={t('flash.part.needs')}
        ids={SECTORS}
        labelOf={(sector) => t(`sector.${sector}`)}
        chosen={draft.needs}
        onChoose={(needs) => change({ needs })}
        by={{ by: draft.needsBy, onChange: (needsBy) => change({ needsBy }) }}
      />
      <Chosen
        label={t('flash.part.shelters')}
        ids={SITE_TYPES}
        labelOf={(type) => t(`siteType.${type}`)}
        chosen={draft.shelters}
        onChoose={(shelters) => change({ shelters })}
        by={{ by: draft.sheltersBy, onChange: (sheltersBy) => change({ sheltersBy }) }}
      />
      <SaidField
        label={t('flash.part.origins')}
        help={t('flash.list.help')}
        value={draft.origins}
        onChange={(origins) => change({ origins })}
        maxLength={800}
        lines={3}
      />
      {draft.origins.trim().includes('\n') && (
        <ByField by={draft.originsBy} onChange={(originsBy) => change({ originsBy })} />
      )}
    </FormPart>
  );
};

/** Whether those who help can get there, what is being done, and whom to ask. */
export const AccessPart = ({ draft, change }: FlashFieldsProps) => {
  const { t } = useTranslator();
  return (
    <FormPart id="access" title={t('flash.part.access')}>
      <ChipsField
        label={t('flash.part.access')}
        ids={EVENT_ACCESSES}
        labelOf={(access) => t(`flash.access.${access}`)}
        chosen={draft.access === null ? [] : [draft.access]}
        onToggle={(access) => change({ access: access === draft.access ? null : access })}
      />
      {draft.access !== null && (
        <SaidField
          label={t('flash.accessNote')}
          value={draft.accessNote}
          onChange={(accessNote) => change({ accessNote })}
          maxLength={300}
        />
      )}
      <SaidField
        label={t('flash.part.response')}
        value={draft.response}
        onChange={(response) => change({ response })}
        maxLength={600}
        lines={3}
      />
      <SaidField
        label={t('flash.part.contact')}
        help={t('flash.contactHelp')}
        value={draft.contact}
        onChange={(contact) => change({ contact })}
        maxLength={120}
      />
    </FormPart>
  );
};
