import type { BarPart } from '@waystation/ui';

const SWATCHES = {
  muted: 'bg-line-2',
  solid: 'bg-accent',
  hatched:
    'bg-[repeating-linear-gradient(45deg,var(--accent)_0_1.5px,transparent_1.5px_4px)] inset-ring inset-ring-accent',
} as const satisfies Record<BarPart['look'], string>;

type ChangeRowProps = {
  /** The part of the bar that the row tells of; null: the bar does not show it. */
  readonly look: BarPart['look'] | null;
  readonly label: string;
  readonly value: string;
  readonly aside?: string | undefined;
};

/** One number of a change with its words. */
export const ChangeRow = ({ look, label, value, aside }: ChangeRowProps) => (
  <li className="grid grid-cols-[10px_1fr_auto_3.75rem] items-center gap-x-2">
    <span className={look === null ? 'size-2.25' : `size-2.25 ${SWATCHES[look]}`} />
    <span>{label}</span>
    <bdi className="font-semibold">{value}</bdi>
    <bdi className="text-end text-ink-2">{aside}</bdi>
  </li>
);
