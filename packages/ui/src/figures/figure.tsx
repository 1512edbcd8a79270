import type { ReactNode } from 'react';
import { LiveText } from './live-text';

/** Where a figure stands decides its size (design, 3.1). */
export type FigureSize = 'panel' | 'kpi' | 'phone' | 'section';

const SIZES = {
  panel: 'text-figure tracking-[-0.5px]',
  kpi: 'text-kpi tracking-[-0.3px]',
  phone: 'text-phone-figure tracking-[-1px]',
  section: 'text-section',
} as const satisfies Record<FigureSize, string>;

type FigureProps = {
  /** What is counted. */
  readonly label: ReactNode;
  /** The number as text, or the word for why there is none. */
  readonly value: string;
  /** There is no number: the word is drawn weaker. */
  readonly isAbsent?: boolean;
  readonly size?: FigureSize;
  /** Beside the label: a rank, a status, a sample mark. */
  readonly tag?: ReactNode;
  /** Under the number: its short passport, an age, a share and of what. */
  readonly note?: ReactNode;
};

/** A number with what it counts above and its passport below; never a number alone. */
export const Figure = ({
  label,
  value,
  isAbsent = false,
  size = 'panel',
  tag,
  note,
}: FigureProps) => (
  <div>
    <div className="flex flex-wrap items-center justify-between gap-x-2 font-regular text-ink-2 text-label">
      <span>{label}</span>
      {tag}
    </div>
    <div className={isAbsent ? 'text-section text-unk' : `${SIZES[size]} text-ink`}>
      <LiveText value={value} />
    </div>
    {note && <div className="text-ink-3 text-note">{note}</div>}
  </div>
);
