import { useTranslator } from '@waystation/ui';
import { Link } from 'react-aria-components';
import { useSearchText } from '../../app/use-search-text';
import { type ImportStep, stepAddress, stepsBeside } from './import-address';

type StepLinksProps = {
  readonly step: ImportStep;
  readonly steps: { readonly operation: string; readonly id: string };
};

const LINK =
  'inline-flex min-h-9 items-center rounded-md border px-3 text-body pointer-coarse:min-h-11';

/** Back to the step before, on to the next. */
export const StepLinks = ({ step, steps }: StepLinksProps) => {
  const { t } = useTranslator();
  const { search } = useSearchText();
  const { before, after } = stepsBeside(step);
  return (
    <div className="flex flex-wrap justify-between gap-2 border-line border-t pt-3">
      {before !== undefined && (
        <Link
          href={stepAddress(steps, before, search)}
          className={`${LINK} border-line-2 text-ink`}
        >
          {t('import.back', { step: t(`import.step.${before}`) })}
        </Link>
      )}
      {after !== undefined && (
        <Link
          href={stepAddress(steps, after, search)}
          className={`${LINK} ms-auto border-accent text-accent`}
        >
          {t('import.next', { step: t(`import.step.${after}`) })}
        </Link>
      )}
    </div>
  );
};
