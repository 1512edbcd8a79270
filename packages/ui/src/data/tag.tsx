import type { ReactNode } from 'react';

/** The meaning of a coloured word; colour never stands alone, the word says it too. */
export type Tone = 'ok' | 'warn' | 'crit' | 'accent' | 'neutral';

const TONES = {
  ok: 'bg-ok-soft text-ok',
  warn: 'bg-warn-soft text-warn',
  crit: 'bg-crit-soft text-crit',
  accent: 'bg-accent-soft text-accent-2',
  neutral: 'bg-unk-soft text-ink-2',
} as const satisfies Record<Tone, string>;

type TagProps = { readonly children: ReactNode; readonly tone?: Tone };

/** A status in one or two words. */
export const Tag = ({ children, tone = 'neutral' }: TagProps) => (
  <span
    className={`inline-flex h-4.5 items-center whitespace-nowrap rounded-[3px] px-1.5 font-semibold text-chart ${TONES[tone]}`}
  >
    {children}
  </span>
);
