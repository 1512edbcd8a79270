import type { CentreBar, CentresDrawing, OutlookRange } from '@waystation/charts';
import { classNames, Tag, useTranslator } from '@waystation/ui';

const percent = (share: number): string => `${share * 100}%`;

/** Taken and blocked places of the capacity; nothing where a part is not known. */
const Occupancy = ({ bar: { taken, blocked, isFull } }: { readonly bar: CentreBar }) =>
  taken === null ? (
    <span aria-hidden className="h-2.5 border border-line-2 border-dashed" />
  ) : (
    <span aria-hidden className="flex h-2.5 bg-ok-soft inset-ring inset-ring-line">
      <span
        className={isFull ? 'bg-crit-mark' : 'bg-ink-3'}
        style={{ inlineSize: percent(taken) }}
      />
      <span
        className="bg-[repeating-linear-gradient(45deg,var(--crit-mark)_0_2px,transparent_2px_5px)]"
        style={{ inlineSize: percent(Math.min(blocked ?? 0, 1 - taken)) }}
      />
    </span>
  );

/** The range of days with its middle; it fades where it is open. */
const Range = ({ range }: { readonly range: OutlookRange }) => (
  <span aria-hidden className="relative block h-2.5 border-line-2 border-b">
    <span
      className={classNames(
        'absolute inset-y-1 min-w-0.5',
        range.isOpen
          ? 'bg-linear-to-r from-warn-mark to-transparent rtl:bg-linear-to-l'
          : 'bg-warn-mark',
      )}
      style={{ insetInlineStart: percent(range.from), inlineSize: percent(range.to - range.from) }}
    />
    <span
      className="absolute -top-px size-2.5 -translate-x-1/2 rounded-full bg-ink rtl:translate-x-1/2"
      style={{ insetInlineStart: percent(range.likely) }}
    />
  </span>
);

const Row = ({ bar }: { readonly bar: CentreBar }) => {
  const { t } = useTranslator();
  return (
    <li className="grid grid-cols-2 gap-x-3 gap-y-1 border-line border-b py-1.5 text-label tablet:grid-cols-[minmax(0,3fr)_minmax(0,2fr)_minmax(0,3fr)]">
      <span className="min-w-0">
        <bdi className="font-medium text-ink">{bar.name}</bdi>
        {bar.status !== 'operating' && (
          <span className="ms-2">
            <Tag tone={bar.isFull ? 'crit' : 'neutral'}>{t(`centreStatus.${bar.status}`)}</Tag>
          </span>
        )}
        <span className={classNames('block text-note', bar.isStale ? 'text-warn' : 'text-ink-3')}>
          {bar.counted === null
            ? t('centre.neverCounted')
            : t('centre.counted', { age: bar.counted })}
        </span>
      </span>
      <span className="grid content-start gap-1">
        <span className="font-regular text-ink-2 text-note">
          {t('centre.freePlaces')}: <bdi className="font-semibold text-ink">{bar.freeText}</bdi>
        </span>
        <Occupancy bar={bar} />
        {bar.presentText !== null && (
          <span className="font-regular text-ink-2 text-note">{bar.presentText}</span>
        )}
      </span>
      <span className="col-span-full grid content-start gap-1 tablet:col-span-1">
        {bar.range !== null && <Range range={bar.range} />}
        <span className="font-regular text-ink-2 text-note">{bar.outlook}</span>
      </span>
    </li>
  );
};

/** What places each centre has left, and for how long at the inflow of the last days. */
export const CentreBars = ({ drawing }: { readonly drawing: CentresDrawing }) => {
  const { t, formats } = useTranslator();
  const hasRange = drawing.bars.some(({ range }) => range !== null);
  return (
    <>
      {hasRange && (
        <p className="text-ink-3 text-note">
          {t('chart.centres.axis')}: {formats.range(0, drawing.axisDays)}
        </p>
      )}
      <ul>
        {drawing.bars.map((bar) => (
          <Row key={bar.id} bar={bar} />
        ))}
      </ul>
      {drawing.leftOut !== null && <p className="mt-1 text-ink-2 text-note">{drawing.leftOut}</p>}
    </>
  );
};
