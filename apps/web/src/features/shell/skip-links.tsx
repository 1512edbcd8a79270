import { useTranslator } from '@waystation/ui';

/** One part of the screen that the keyboard can go to at once. */
export type SkipTarget = {
  readonly label: string;
  /** Where it is; the first that is on the screen counts. */
  readonly selectors: readonly string[];
};

type SkipLinksProps = { readonly targets: readonly SkipTarget[] };

const goTo = ({ selectors }: SkipTarget): void => {
  for (const selector of selectors) {
    const element = document.querySelector<HTMLElement>(selector);
    if (element !== null) {
      element.focus();
      return;
    }
  }
};

/** The first things that Tab reaches: past the navigation to the parts of the screen. */
export const SkipLinks = ({ targets }: SkipLinksProps) => {
  const { t } = useTranslator();
  return (
    <nav aria-label={t('skip.label')}>
      {targets.map((target) => (
        <button
          key={target.label}
          type="button"
          onClick={() => goTo(target)}
          className="sr-only focus:not-sr-only focus:absolute! focus:start-3 focus:top-3 focus:z-50 focus:rounded-md focus:border focus:border-line-2 focus:bg-surface focus:px-3! focus:py-2! focus:font-semibold focus:text-accent focus:text-body focus:shadow-float"
        >
          {target.label}
        </button>
      ))}
    </nav>
  );
};
