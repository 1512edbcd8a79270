import type { AgreedFigureView, FigureSources } from '@waystation/domain';
import { Notice, useTranslator } from '@waystation/ui';
import { agreedText, entryText } from './sources-words';

type EntryProps = {
  readonly entry: AgreedFigureView;
  readonly unit: FigureSources['unit'];
  readonly isLarge?: boolean;
};

const Entry = ({ entry, unit, isLarge = false }: EntryProps) => {
  const words = useTranslator();
  const { t } = words;
  const { number, reason, recordedBy } = entry;
  return (
    <>
      <p className={isLarge ? 'text-ink' : 'text-ink text-note'}>
        <bdi className={isLarge ? 'font-strong text-[1.375rem]' : 'font-semibold'}>
          {agreedText(entry, words)}
        </bdi>
        {(number.kind === 'number' || number.kind === 'range') && (
          <span className="ms-1.5 text-ink-2 text-note">{t(`unit.${unit}`)}</span>
        )}
      </p>
      <p className="text-ink-2 text-note">{entryText(entry, words)}</p>
      <p className="text-ink-2 text-note">
        {reason === null ? t('sources.withheld') : t('sources.why', { reason })}
      </p>
      {recordedBy !== null && (
        <p className="text-ink-3 text-note">{t('sources.recordedBy', { by: recordedBy })}</p>
      )}
    </>
  );
};

/** How many sources have counted since the figure was agreed: later than it is of, and not named by it. */
const reportedSince = ({ sides, agreed }: FigureSources): number => {
  if (agreed === null) {
    return 0;
  }
  const named = new Set(agreed.sources.map(({ series, asOf }) => `${series}\n${asOf}`));
  return sides.filter(
    ({ passport: { series, asOf }, value }) =>
      value !== null && asOf > agreed.asOf && !named.has(`${series}\n${asOf}`),
  ).length;
};

/** The figure that holds on the day, or that none was agreed where sources stand side by side. */
export const AgreedNow = ({ sources }: { readonly sources: FigureSources }) => {
  const { t } = useTranslator();
  const { agreed, sides, unit } = sources;
  const newer = reportedSince(sources);
  if (agreed === null) {
    return <p className="text-ink text-note">{t('sources.noneAgreed', { count: sides.length })}</p>;
  }
  return (
    <div className="my-1 rounded-md bg-accent-soft px-2.75 py-2">
      <h4 className="text-accent-2 text-label">{t('sources.agreed')}</h4>
      <Entry entry={agreed} unit={unit} isLarge />
      {newer > 0 && <Notice tone="warn">{t('sources.newer', { count: newer })}</Notice>}
    </div>
  );
};

/** All that was ever agreed, newest first; nothing where that is what holds alone. */
export const AgreedLog = ({
  sources: { log, agreed, unit },
}: {
  readonly sources: FigureSources;
}) => {
  const { t } = useTranslator();
  const others = log.filter(({ id }) => id !== agreed?.id);
  return others.length === 0 ? null : (
    <details>
      <summary className="w-fit cursor-pointer py-1 text-ink-2 text-label pointer-coarse:py-3">
        {t('sources.log', { count: others.length })}
      </summary>
      <ol>
        {others.map((entry) => (
          <li key={entry.id} className="border-line border-b py-1.5 last:border-b-0">
            <Entry entry={entry} unit={unit} />
          </li>
        ))}
      </ol>
    </details>
  );
};
