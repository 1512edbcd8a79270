import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Operation } from '@waystation/domain';
import { Button, TextField, useTranslator } from '@waystation/ui';
import { ClipboardPaste, Upload } from 'lucide-react';
import { useId, useState, useSyncExternalStore } from 'react';
import { FileTrigger } from 'react-aria-components';
import { operatorKey } from '../../api/operation-key';
import { operatorToken } from '../centre-report/operator-token';
import { uploadMessage } from './import-words';
import { sendFile } from './send-file';

type UploadPartProps = { readonly operation: Pick<Operation, 'code'> };

type Sent = { readonly name: string; readonly content: Blob };

const PASTED = 'pasted.csv';

/** Sends files one after the other; one alone is opened at once, of several the list tells. */
const useUpload = ({ code }: Pick<Operation, 'code'>, by: string) => {
  const token = useSyncExternalStore(operatorToken.subscribe, operatorToken.current);
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: async (files: readonly Sent[]) => {
      const ids: string[] = [];
      for (const { name, content } of files) {
        ids.push(await sendFile(content, { operation: code, name, by, token: token ?? '' }));
      }
      return ids;
    },
    onSuccess: async (ids) => {
      const [id] = ids;
      if (id !== undefined && ids.length === 1) {
        await navigate({
          to: '/$op/import/$id/$step',
          params: { op: code, id, step: 'file' },
          search: true,
        });
      }
    },
    onSettled: () => queries.invalidateQueries({ queryKey: operatorKey(code) }),
  });
};

/** Chooses files, or takes rows copied from a spreadsheet. */
export const UploadPart = ({ operation }: UploadPartProps) => {
  const { t } = useTranslator();
  const id = useId();
  const [by, setBy] = useState('');
  const [rows, setRows] = useState<string | null>(null);
  const { mutate, isPending, error } = useUpload(operation, by);
  const mayNot = by.trim() === '' || isPending;
  return (
    <section aria-labelledby={`${id}-title`} className="grid gap-3">
      <h2 id={`${id}-title`} className="font-semibold text-section">
        {t('import.new')}
      </h2>
      <div className="max-w-md">
        <TextField
          label={t('import.by')}
          help={t('import.byHelp')}
          value={by}
          onChange={setBy}
          maxLength={120}
          autoComplete="name"
        />
      </div>
      <p className="text-ink-2 text-note">{t('import.formats')}</p>
      <div className="flex flex-wrap gap-2">
        <FileTrigger
          allowsMultiple
          onSelect={(files) => {
            const chosen = [...(files ?? [])].map((file) => ({ name: file.name, content: file }));
            if (chosen.length > 0) {
              mutate(chosen);
            }
          }}
        >
          <Button variant="primary" icon={Upload} isDisabled={mayNot}>
            {t('import.choose')}
          </Button>
        </FileTrigger>
        {rows === null && (
          <Button icon={ClipboardPaste} onPress={() => setRows('')}>
            {t('import.paste')}
          </Button>
        )}
      </div>
      {by.trim() === '' && <p className="text-ink-2 text-note">{t('import.byFirst')}</p>}
      {rows !== null && (
        <div className="grid gap-2">
          <label htmlFor={`${id}-rows`} className="text-ink-2 text-label">
            {t('import.pasteLabel')}
          </label>
          <textarea
            id={`${id}-rows`}
            dir="ltr"
            rows={6}
            value={rows}
            onChange={(event) => setRows(event.currentTarget.value)}
            className="block w-full resize-y rounded-md border border-line-2 bg-surface p-3 text-body text-ink"
          />
          <div>
            <Button
              isDisabled={mayNot || rows.trim() === ''}
              onPress={() => mutate([{ name: PASTED, content: new Blob([rows]) }])}
            >
              {t('import.pasteSend')}
            </Button>
          </div>
        </div>
      )}
      <p role="status" className="text-ink-2 text-note empty:hidden">
        {isPending ? t('import.sending') : ''}
      </p>
      {error !== null && (
        <p role="alert" className="text-crit text-note">
          {t(uploadMessage(error))}
        </p>
      )}
    </section>
  );
};
