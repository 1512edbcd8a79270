import type { ReactNode } from 'react';

type PageHeaderProps = {
  readonly title: ReactNode;
  /** Where it is, its code; under the title. */
  readonly subtitle?: ReactNode;
  /** Buttons opposite the title. */
  readonly actions?: ReactNode;
};

/** The title of a page or panel with its actions. */
export const PageHeader = ({ title, subtitle, actions }: PageHeaderProps) => (
  <div className="flex items-start justify-between gap-2">
    <div className="min-w-0">
      <h2 className="text-title tracking-[-0.1px]">{title}</h2>
      {subtitle && <div className="font-regular text-ink-2 text-label">{subtitle}</div>}
    </div>
    {actions && <div className="flex shrink-0 gap-0.5">{actions}</div>}
  </div>
);
