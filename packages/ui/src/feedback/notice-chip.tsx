import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

type NoticeChipProps = {
  readonly children: ReactNode;
  readonly icon: LucideIcon;
  /** Inline in a row of text rather than over the map. */
  readonly isInline?: boolean;
};

/** An amber word of caution in one line: layers of different dates, an old round. */
export const NoticeChip = ({ children, icon: Icon, isInline = false }: NoticeChipProps) => (
  <span
    className={
      isInline
        ? 'inline-flex items-center gap-0.75 font-medium text-note text-warn'
        : 'inline-flex min-h-6.5 items-center gap-1.5 rounded-full bg-warn-soft px-2.25 text-label text-warn'
    }
  >
    <Icon aria-hidden size={isInline ? 12 : 16} className="shrink-0" />
    <span>{children}</span>
  </span>
);
