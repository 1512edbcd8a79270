import { useTranslator } from '@waystation/ui';
import type { QueueView } from './create-queue-view';
import { DiscardButton } from './discard-button';
import { TakenState, UnsentState } from './entry-state';
import { isUnsent, type QueueEntry } from './kept-report';
import { nameOfKept, unsentWords } from './kinds/kept-words';
import { isBehindDoubted } from './next-to-send';

type RowProps = {
  readonly entry: QueueEntry;
  readonly view: Pick<QueueView, 'entries' | 'doubts' | 'sending'>;
  readonly now: Date;
  /** Whether nothing goes before somebody types the token. */
  readonly needsToken: boolean;
};

const Said = ({ entry, now }: Pick<RowProps, 'entry' | 'now'>) => {
  const translator = useTranslator();
  const { t, age } = translator;
  const { kept } = entry;
  if (kept === null) {
    return <p>{t('queue.otherVersion')}</p>;
  }
  const { timeZone } = kept;
  const at = kept.kind === 'unsent' ? kept.report.at : kept.at;
  return (
    <>
      <p className="flex flex-wrap justify-between gap-x-3">
        <b className="font-semibold">
          <bdi>{nameOfKept(kept, translator)}</bdi>
        </b>
        <span className="text-ink-2">{age(new Date(at), now, timeZone)}</span>
      </p>
      {kept.kind === 'unsent' && <p>{unsentWords(kept, translator)}</p>}
    </>
  );
};

const Row = ({ entry, view, now, needsToken }: RowProps) => (
  <li className="grid gap-1 border-line border-b py-3 text-body">
    <Said entry={entry} now={now} />
    {isUnsent(entry) && (
      <UnsentState
        entry={entry}
        isSending={view.sending === entry.key}
        isBehind={isBehindDoubted(view.entries, view.doubts, entry)}
        needsToken={needsToken}
        asked={view.doubts.get(entry.key)}
      />
    )}
    {entry.kept?.kind === 'taken' && <TakenState taken={entry.kept} />}
    {entry.kept?.kind !== 'taken' && view.sending !== entry.key && (
      <div className="-ms-2.75 justify-self-start">
        <DiscardButton entry={entry.key} />
      </div>
    )}
  </li>
);

type QueueListProps = Pick<RowProps, 'now' | 'needsToken'> & { readonly view: QueueView };

/** The reports of this device in the order in which they were written, with what became of each. */
export const QueueList = ({ view, ...rest }: QueueListProps) => (
  <ol>
    {view.entries.map((entry) => (
      <Row key={entry.key} entry={entry} view={view} {...rest} />
    ))}
  </ol>
);
