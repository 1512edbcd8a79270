import type { ProfileChange } from '@waystation/domain';
import { type BarPart, Notice, StackedBar, useTranslator } from '@waystation/ui';

type ChangeSplitProps = { readonly change: ProfileChange };

const SWATCHES = {
  muted: 'bg-line-2',
  solid: 'bg-accent',
  hatched:
    'bg-[repeating-linear-gradient(45deg,var(--accent)_0_1.5px,transparent_1.5px_4px)] inset-ring inset-ring-accent',
} as const satisfies Record<BarPart['look'], string>;

type RowProps = {
  readonly look: BarPart['look'];
  readonly label: string;
  readonly value: string;
  readonly aside?: string | undefined;
};

const Row = ({ look, label, value, aside }: RowProps) => (
  <li className="grid grid-cols-[10px_1fr_auto_3.75rem] items-center gap-x-2">
    <span className={`size-2.25 ${SWATCHES[look]}`} />
    <span>{label}</span>
    <bdi className="font-semibold">{value}</bdi>
    <bdi className="text-end text-ink-2">{aside}</bdi>
  </li>
);

const Rows = ({ change }: ChangeSplitProps) => {
  const { t, formats } = useTranslator();
  const { against, before, newlyCovered, noLongerCovered } = change;
  return (
    <ul className="mt-1 grid gap-0.5 text-label font-regular">
      <Row
        look="muted"
        label={
          against.roundNumber === null
            ? formats.date(against.asOf, against.asOfPrecision)
            : t('round.name', { number: String(against.roundNumber) })
        }
        value={formats.number(before)}
      />
      <Row
        look="solid"
        label={t(change.of === 'areas' ? 'change.sameArea' : 'change.same')}
        value={formats.change(change.change)}
        aside={before > 0 ? formats.percentChange(change.change / before) : undefined}
      />
      {newlyCovered.subjects > 0 && (
        <Row
          look="hatched"
          label={t('change.newlyCovered', { count: newlyCovered.subjects })}
          value={formats.change(newlyCovered.value)}
        />
      )}
      {noLongerCovered.subjects > 0 && (
        <Row
          look="muted"
          label={t('change.notReached', { count: noLongerCovered.subjects })}
          value={formats.change(-noLongerCovered.value)}
        />
      )}
    </ul>
  );
};

/** The round before, the change at the same places, and apart from it what was newly covered. */
export const ChangeSplit = ({ change }: ChangeSplitProps) => {
  const { t, formats } = useTranslator();
  const { against, before, after, newlyCovered, sameMethod } = change;
  const parts: readonly BarPart[] = [
    { id: 'before', value: Math.min(before, after), look: 'muted' },
    { id: 'change', value: Math.max(0, after - before), look: 'solid' },
    { id: 'new', value: newlyCovered.value, look: 'hatched' },
  ];
  return (
    <div className="mt-2">
      <StackedBar
        label={
          against.roundNumber === null
            ? t('change.titleDate', { date: formats.date(against.asOf, against.asOfPrecision) })
            : t('change.title', { round: String(against.roundNumber) })
        }
        parts={parts.filter(({ value }) => value > 0)}
      />
      <Rows change={change} />
      {!sameMethod && <Notice tone="warn">{t('change.methodChanged')}</Notice>}
    </div>
  );
};
