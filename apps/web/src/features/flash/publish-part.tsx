import { SENSITIVITIES } from '@waystation/domain';
import { Button, Notice, useTranslator } from '@waystation/ui';
import { newReportId } from '../centre-report/new-report-id';
import { ChipsField } from './chips-field';
import type { FlashFieldsProps } from './flash-fields';
import { FormPart } from './form-part';
import { RefusalNote } from './refusal-note';
import { SaidField } from './said-field';

type PublishPartProps = FlashFieldsProps & {
  /** The newest update of the event, as far as this page knows. */
  readonly newest: number;
};

/** Who may see it, what is new in it, and who publishes it. */
export const PublishPart = ({ draft, change, refusal, newest }: PublishPartProps) => {
  const { t } = useTranslator();
  return (
    <FormPart id="publish" title={t('flash.publish')}>
      <ChipsField
        label={t('import.sensitivity')}
        ids={SENSITIVITIES}
        labelOf={(sensitivity) => t(`import.sensitivity.${sensitivity}`)}
        chosen={draft.sensitivity === null ? [] : [draft.sensitivity]}
        onToggle={(sensitivity) => change({ sensitivity })}
      />
      {draft.event !== null && (
        <SaidField
          label={t('flash.whatChanged')}
          value={draft.changed}
          onChange={(changed) => change({ changed })}
          maxLength={400}
        />
      )}
      <SaidField
        label={t('flash.publishedBy')}
        help={t('flash.contactHelp')}
        value={draft.by}
        onChange={(by) => change({ by })}
        maxLength={120}
      />
      <RefusalNote refusal={refusal} part="publish" />
      {newest > draft.seen && (
        <div className="grid justify-items-start gap-2">
          <Notice tone="warn">{t('flash.refused.overtaken')}</Notice>
          <Button onPress={() => change({ seen: newest, id: newReportId() })}>
            {t('flash.look', { version: newest })}
          </Button>
        </div>
      )}
    </FormPart>
  );
};
