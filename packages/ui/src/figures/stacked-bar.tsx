import { classNames } from '../class-names';

/** One part of a bar; `hatched` is for what is counted apart, such as newly covered places. */
export type BarPart = {
  readonly id: string;
  readonly value: number;
  readonly look: 'solid' | 'muted' | 'hatched';
};

type StackedBarProps = {
  /** The whole bar in words; the parts are also in a list beside it. */
  readonly label: string;
  readonly parts: readonly BarPart[];
};

const LOOKS = {
  solid: 'bg-accent',
  muted: 'bg-line-2',
  hatched:
    'bg-[repeating-linear-gradient(45deg,var(--accent)_0_1.5px,transparent_1.5px_4.5px)] inset-ring inset-ring-accent',
} as const satisfies Record<BarPart['look'], string>;

/** Parts of a whole side by side, from the reading side on. */
export const StackedBar = ({ label, parts }: StackedBarProps) => (
  <div role="img" aria-label={label} className="flex h-3 gap-[1.5px]">
    {parts.map(({ id, value, look }) => (
      <span key={id} className={classNames('min-w-px', LOOKS[look])} style={{ flexGrow: value }} />
    ))}
  </div>
);
