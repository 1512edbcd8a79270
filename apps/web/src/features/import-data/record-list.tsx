import type { ImportRecord, Operation } from '@waystation/domain';
import { Button, EmptyState, Tag, TextField, useTranslator, VisuallyHidden } from '@waystation/ui';
import { useState } from 'react';
import type { OperatorApi } from '../../api/operator-api';
import { refusalMessage } from './import-words';
import { useUndo } from './use-imports';

type RecordListProps = {
  readonly operation: Operation;
  readonly records: readonly ImportRecord[];
  readonly api: OperatorApi;
};

type RecordProps = {
  readonly operation: Operation;
  readonly record: ImportRecord;
  readonly api: OperatorApi;
};

/** Takes an import back: who does it is said, and why may be. */
export const UndoForm = ({ operation, record, api }: RecordProps) => {
  const { t } = useTranslator();
  const [isOpen, setOpen] = useState(false);
  const [by, setBy] = useState('');
  const [note, setNote] = useState('');
  const { mutate, isPending, error } = useUndo(operation, api);
  if (!isOpen) {
    return (
      <Button size="sm" onPress={() => setOpen(true)}>
        {t('import.undo')}
        <VisuallyHidden>{record.file}</VisuallyHidden>
      </Button>
    );
  }
  return (
    <form
      noValidate
      className="grid w-full max-w-md gap-3 py-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (by.trim() !== '' && !isPending) {
          mutate({ id: record.id, by, note: note.trim() === '' ? null : note });
        }
      }}
    >
      <p className="text-body text-ink-2">{t('import.undoLong')}</p>
      <TextField
        label={t('import.by')}
        value={by}
        onChange={setBy}
        maxLength={120}
        autoComplete="name"
      />
      <TextField label={t('import.undoWhy')} value={note} onChange={setNote} maxLength={400} />
      {error !== null && (
        <p role="alert" className="text-crit text-note">
          {t(refusalMessage(error))}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" isDisabled={by.trim() === '' || isPending}>
          {t('import.undo')}
        </Button>
        <Button onPress={() => setOpen(false)}>{t('import.cancel')}</Button>
      </div>
    </form>
  );
};

const RecordLine = ({ operation, record, api }: RecordProps) => {
  const { t, formats } = useTranslator();
  const { file, at, origin, undone, added, changed, rejected } = record;
  const day = (moment: string): string => formats.dateOf(new Date(moment), operation.timeZone);
  return (
    <li className="grid gap-1 border-line border-b py-2">
      <p className="flex flex-wrap items-center gap-2 text-body">
        <bdi className="min-w-0 break-words">{file}</bdi>
        {undone !== null && <Tag tone="warn">{t('import.undone')}</Tag>}
      </p>
      <p className="text-ink-2 text-note">
        {origin === null
          ? t('import.storedOn', { date: day(at) })
          : t('import.storedBy', { by: origin.by, date: day(at) })}
        {' · '}
        {t('import.counts', { added, changed })}
        {rejected > 0 && ` · ${t('import.leftOut', { count: rejected })}`}
        {origin?.isKept === false && ` · ${t('import.notKept')}`}
      </p>
      <p className="break-all text-ink-3 text-note">
        {t('import.checksum', { sum: record.sha256.slice(0, 16) })}
      </p>
      {undone === null ? (
        <div>
          <UndoForm operation={operation} record={record} api={api} />
        </div>
      ) : (
        <p className="text-ink-2 text-note">
          {t('import.undoneBy', { by: undone.by, date: day(undone.at) })}
          {undone.note !== null && (
            <>
              {' '}
              <bdi>{undone.note}</bdi>
            </>
          )}
        </p>
      )}
    </li>
  );
};

/** The imports of an operation, newest first, each with the way to take it back. */
export const RecordList = ({ operation, records, api }: RecordListProps) => {
  const { t } = useTranslator();
  return (
    <section aria-labelledby="imports" className="grid gap-2">
      <h2 id="imports" className="font-semibold text-section">
        {t('import.records')}
      </h2>
      {records.length === 0 ? (
        <EmptyState title={t('import.none')}>{t('import.noneLong')}</EmptyState>
      ) : (
        <ul className="border-line border-t">
          {records.map((record) => (
            <RecordLine key={record.id} operation={operation} record={record} api={api} />
          ))}
        </ul>
      )}
    </section>
  );
};
