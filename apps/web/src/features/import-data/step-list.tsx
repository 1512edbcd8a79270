import type { ImportDraft } from '@waystation/domain';
import { classNames, useTranslator } from '@waystation/ui';
import { Link } from 'react-aria-components';
import { useSearchText } from '../../app/use-search-text';
import { IMPORT_STEPS, type ImportStep, stepAddress } from './import-address';

type StepListProps = {
  readonly draft: ImportDraft;
  readonly step: ImportStep;
  readonly steps: { readonly operation: string; readonly id: string };
};

/** The steps with where one is; every one can be gone to and come back from. */
export const StepList = ({ draft, step, steps }: StepListProps) => {
  const { t, formats } = useTranslator();
  const { search } = useSearchText();
  const rejected = draft.findings?.report.rows.rejected ?? 0;
  const asks = draft.findings !== null && draft.findings.report.outcome === 'refused';
  return (
    <nav aria-label={t('import.steps')}>
      <ol className="flex flex-wrap gap-x-4 gap-y-1 border-line border-b pb-2">
        {IMPORT_STEPS.map((one, index) => (
          <li key={one} className="flex items-center gap-1.5">
            <span
              aria-hidden
              className={classNames(
                'grid size-6 place-items-center rounded-full border text-note',
                one === step
                  ? 'border-accent bg-accent-soft text-accent-2'
                  : 'border-line-2 text-ink-2',
              )}
            >
              {formats.number(index + 1)}
            </span>
            <Link
              href={stepAddress(steps, one, search)}
              {...(one === step && { 'aria-current': 'step' as const })}
              className={classNames(
                'py-1 text-body pointer-coarse:py-3',
                one === step ? 'font-semibold text-ink' : 'text-accent underline',
              )}
            >
              {t(`import.step.${one}`)}
            </Link>
            {one === 'file' && asks && (
              <span className="text-note text-warn">{t('import.question')}</span>
            )}
            {one === 'rows' && rejected > 0 && (
              <span className="text-crit text-note">
                {t('import.rejectedCount', { count: rejected })}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
};
