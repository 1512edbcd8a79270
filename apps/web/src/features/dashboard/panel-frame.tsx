import { classNames } from '@waystation/ui';
import { type ReactNode, useId } from 'react';

type PanelFrameProps = {
  readonly title: string;
  /** The short passport of what is shown, or whom it counts. */
  readonly aside?: ReactNode;
  readonly isBusy: boolean;
  readonly className: string | undefined;
  readonly children: ReactNode;
};

/** One panel of a dashboard: a region under its title. */
export const PanelFrame = ({ title, aside, isBusy, className, children }: PanelFrameProps) => {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      aria-busy={isBusy}
      className={classNames(
        'min-w-0 break-inside-avoid px-4 py-3 outline-1 outline-line',
        className,
      )}
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <h2 id={id} className="text-section">
          {title}
        </h2>
        {aside && <span className="text-ink-3 text-note">{aside}</span>}
      </div>
      {children}
    </section>
  );
};
