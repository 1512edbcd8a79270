import type { GapBar, GapPart, GapsDrawing } from '@waystation/charts';
import { Tag, useTranslator } from '@waystation/ui';

/** Told apart by more than their colour: what is not met is solid, partly striped, unknown hatched. */
const FILLS = {
  notMet: 'bg-crit-mark',
  partly: 'bg-[repeating-linear-gradient(90deg,var(--warn-mark)_0_4px,transparent_4px_6px)]',
  met: 'bg-ok-soft inset-ring inset-ring-line-2',
  unknown: 'bg-[repeating-linear-gradient(45deg,var(--hatch-line)_0_1.5px,transparent_1.5px_4px)]',
} as const satisfies Record<GapPart['verdict'], string>;

const Row = ({ bar }: { readonly bar: GapBar }) => {
  const { t } = useTranslator();
  return (
    <li className="grid gap-1 border-line border-b py-1.5">
      <span className="flex flex-wrap items-baseline justify-between gap-x-3 text-label">
        <span>
          <span className="font-medium text-ink">{bar.name}</span>{' '}
          <span className="font-regular text-ink-2">{bar.threshold}</span>{' '}
          {bar.isOwn && <Tag tone="accent">{t('chart.gaps.isOwn')}</Tag>}
        </span>
        <span className="font-regular text-ink-2 text-note">{bar.together}</span>
      </span>
      <span aria-hidden className="flex h-2.5 gap-px">
        {bar.parts.map(({ verdict, share }) => (
          <span
            key={verdict}
            className={`min-w-0.5 ${FILLS[verdict]}`}
            style={{ inlineSize: `${share * 100}%` }}
          />
        ))}
      </span>
      <ul className="flex flex-wrap gap-x-3 font-regular text-ink-2 text-note">
        {bar.parts.map(({ verdict, text }) => (
          <li key={verdict} className="flex items-center gap-1">
            <span aria-hidden className={`inline-block size-2 ${FILLS[verdict]}`} />
            <span>{text}</span>
          </li>
        ))}
      </ul>
      <span className="font-regular text-ink-3 text-note">
        <bdi>{bar.basis}</bdi>
      </span>
    </li>
  );
};

/** How many sites and centres meet each standard, with the threshold, its source and edition. */
export const GapBars = ({ drawing }: { readonly drawing: GapsDrawing }) => (
  <>
    <ul>
      {drawing.bars.map((bar) => (
        <Row key={bar.id} bar={bar} />
      ))}
    </ul>
    {drawing.nothingOf !== null && <p className="mt-1 text-ink-2 text-note">{drawing.nothingOf}</p>}
  </>
);
