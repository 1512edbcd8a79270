/** Widths that look like text of several lengths, in percent. */
const WIDTHS = ['w-4/5', 'w-7/12', 'w-2/3', 'w-3/4', 'w-1/2'] as const;

type SkeletonProps = {
  /** What is loading, read aloud; shown under the bars once it has taken long. */
  readonly label: string;
  readonly lines?: number;
  /** After 4 seconds a loading part says what it loads and how much (design, 10). */
  readonly isLabelShown?: boolean;
};

/** Bars in place of text that is still coming, as high as the text will be. */
export const Skeleton = ({ label, lines = 3, isLabelShown = false }: SkeletonProps) => (
  <div role="status" className="grid gap-2.25 py-1">
    {Array.from({ length: lines }, (_, line) => (
      <span
        key={`${line}`}
        className={`h-2.75 rounded-[3px] bg-surface-3 ${WIDTHS[line % WIDTHS.length]}`}
      />
    ))}
    <span className={isLabelShown ? 'text-ink-2 text-label' : 'sr-only'}>{label}</span>
  </div>
);
