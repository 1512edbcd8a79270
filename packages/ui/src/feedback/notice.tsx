import { Info, type LucideIcon, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

/** Whether a notice only informs or asks for care. */
export type NoticeTone = 'info' | 'warn';

const ICONS = { info: Info, warn: TriangleAlert } as const satisfies Record<NoticeTone, LucideIcon>;

type NoticeProps = { readonly children: ReactNode; readonly tone?: NoticeTone };

/** A sentence beside figures that changes how to read them. */
export const Notice = ({ children, tone = 'info' }: NoticeProps) => {
  const Icon = ICONS[tone];
  return (
    <p className="flex items-start gap-1.5 text-ink-2 text-note">
      <Icon
        aria-hidden
        size={16}
        className={`shrink-0 ${tone === 'warn' ? 'text-warn' : 'text-ink-3'}`}
      />
      <span>{children}</span>
    </p>
  );
};
