import type { AlertStepView, AlertView, Operation } from '@waystation/domain';
import { useTranslator } from '@waystation/ui';
import { Dated } from './dated';

type AlertStepsProps = { readonly operation: Operation; readonly alert: AlertView };

const useStepWords = () => {
  const { t } = useTranslator();
  return ({ kind, to, why }: AlertStepView): string => {
    if (kind === 'ended' && why !== null) {
      return t(`alerts.ended.${why}`);
    }
    return kind === 'assigned' && to !== null
      ? t('alerts.step.assignedTo', { to })
      : t(`alerts.step.${kind}`);
  };
};

/** The log of an alert, oldest first, with who and why where this reader may know it. */
export const AlertSteps = ({ operation, alert }: AlertStepsProps) => {
  const { t } = useTranslator();
  const wordsOf = useStepWords();
  return (
    <ol className="grid gap-1 text-label text-ink-2">
      {alert.steps.map((step) => (
        <li key={`${step.kind} ${step.at}`}>
          <p className="flex flex-wrap gap-x-2">
            <span className="font-semibold">{wordsOf(step)}</span>
            <Dated at={step.at} operation={operation} />
            {step.by !== null && <bdi>{t('register.by.name', { by: step.by })}</bdi>}
          </p>
          {step.note !== null && (
            <p>
              <bdi>{step.note}</bdi>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
};
