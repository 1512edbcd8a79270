import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

type BannerProps = {
  readonly icon?: LucideIcon;
  /** What holds for the whole page, such as a historical case. */
  readonly title: string;
  readonly children?: ReactNode;
};

/** Across the top of a page as long as what it says holds; it cannot be dismissed. */
export const Banner = ({ icon: Icon, title, children }: BannerProps) => (
  // A landmark: it stands outside of every other part of its page.
  <aside aria-label={title}>
    <div
      role="note"
      className="flex items-center gap-2 bg-banner px-4 py-1.5 font-regular text-label text-on-banner"
    >
      {Icon && <Icon aria-hidden size={16} className="shrink-0" />}
      <span>
        <b className="me-1 font-semibold">{title}</b> {children}
      </span>
    </div>
  </aside>
);
