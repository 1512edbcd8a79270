import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

type StateMessageProps = {
  readonly title: string;
  readonly icon?: LucideIcon;
  /** What was looked for, what is shown instead, and from when. */
  readonly children?: ReactNode;
  /** The one thing to do about it. */
  readonly action?: ReactNode;
  /** `alert` interrupts a screen reader; `status` waits. */
  readonly role?: 'alert' | 'status';
};

/** The common shape of a part that has nothing, failed or is offline: title, sentence, one action. */
export const StateMessage = ({ title, icon: Icon, children, action, role }: StateMessageProps) => (
  <div {...(role && { role })} className="py-1 text-ink-2 text-body">
    <div className="mb-0.5 flex items-center gap-1.75 font-strong text-ink">
      {Icon && <Icon aria-hidden size={16} className="shrink-0" />}
      {title}
    </div>
    {children}
    {action && <div className="mt-2">{action}</div>}
  </div>
);
