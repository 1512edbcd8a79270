import type { DataBar, DataDrawing } from '@waystation/charts';
import { Tag, type Tone, useTranslator } from '@waystation/ui';

const TONES = {
  fresh: 'ok',
  aging: 'warn',
  old: 'warn',
  expired: 'crit',
} as const satisfies Record<NonNullable<DataBar['freshness']>, Tone>;

const Row = ({ bar }: { readonly bar: DataBar }) => {
  const { t } = useTranslator();
  return (
    <li className="grid gap-1 border-line border-b py-1.5">
      <span className="flex flex-wrap items-baseline justify-between gap-x-3 text-label">
        <span className="font-medium text-ink">{bar.name}</span>
        <span className="font-regular text-ink-2">
          {bar.ageText}{' '}
          {bar.freshness !== null && (
            <Tag tone={TONES[bar.freshness]}>{t(`chart.dataAge.${bar.freshness}`)}</Tag>
          )}
        </span>
      </span>
      {bar.covered !== null && (
        <span className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-2 text-ink-2 text-note">
          <span
            aria-hidden
            className="flex h-2 bg-[repeating-linear-gradient(45deg,var(--hatch-line)_0_1.5px,transparent_1.5px_4px)]"
          >
            <span className="bg-accent" style={{ inlineSize: `${bar.covered * 100}%` }} />
          </span>
          <span>
            <bdi className="text-ink">{bar.coverageText}</bdi> {bar.note}
          </span>
        </span>
      )}
    </li>
  );
};

/** How old each kind of data is, and how much of what is known it covers. */
export const DataBars = ({ drawing }: { readonly drawing: DataDrawing }) => (
  <ul>
    {drawing.bars.map((bar) => (
      <Row key={bar.id} bar={bar} />
    ))}
  </ul>
);
