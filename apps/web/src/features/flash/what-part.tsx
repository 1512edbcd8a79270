import { EVENT_KINDS, LANGUAGES } from '@waystation/domain';
import { languageInfo } from '@waystation/i18n';
import { useTranslator } from '@waystation/ui';
import { ChoiceField } from '../alerts/choice-field';
import { ChipsField } from './chips-field';
import type { FlashFieldsProps } from './flash-fields';
import { FormPart } from './form-part';
import { SaidField } from './said-field';

/** What happened, who says so, and in which language it is written. */
export const WhatPart = ({ draft, change }: FlashFieldsProps) => {
  const { t } = useTranslator();
  return (
    <FormPart id="what" title={t('flash.part.what')}>
      <ChipsField
        label={t('flash.kind')}
        ids={EVENT_KINDS}
        labelOf={(kind) => t(`flash.kind.${kind}`)}
        chosen={draft.kind === null ? [] : [draft.kind]}
        onToggle={(kind) => change({ kind })}
      />
      <SaidField
        label={t('flash.name')}
        value={draft.title}
        onChange={(title) => change({ title })}
        maxLength={120}
      />
      <SaidField
        label={t('flash.summary')}
        help={t('flash.summaryHelp')}
        value={draft.summary}
        onChange={(summary) => change({ summary })}
        maxLength={1_200}
        lines={4}
      />
      <SaidField
        label={t('flash.source')}
        value={draft.source}
        onChange={(source) => change({ source })}
        maxLength={200}
      />
      <ChoiceField
        label={t('flash.textsIn')}
        ids={LANGUAGES}
        labelOf={(one) => languageInfo(one).ownName}
        value={draft.language}
        onChange={(language) => change({ language })}
      />
    </FormPart>
  );
};
