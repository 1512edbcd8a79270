import type { ImportChoices, ImportDraft } from '@waystation/domain';
import { Button, useTranslator } from '@waystation/ui';
import { InEnglish } from './in-english';

type DraftFailedProps = {
  readonly draft: ImportDraft;
  readonly onRetry: (choices: ImportChoices) => void;
};

/** Why a file could not be read or stored, and the way to try again. */
export const DraftFailed = ({ draft, onRetry }: DraftFailedProps) => {
  const { t } = useTranslator();
  return (
    <div role="alert" className="grid justify-items-start gap-2 rounded-md bg-crit-soft p-3">
      <p className="font-semibold text-body text-ink">{t('import.stopped')}</p>
      {draft.failure !== null && (
        <p className="text-body text-ink">
          <InEnglish text={draft.failure} />
        </p>
      )}
      <Button onPress={() => onRetry(draft.choices)}>{t('import.again')}</Button>
    </div>
  );
};
