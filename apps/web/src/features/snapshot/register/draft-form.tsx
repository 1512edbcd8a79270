import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { PublicationView } from '@waystation/domain';
import { Button, TextField, useTranslator } from '@waystation/ui';
import { useId, useState } from 'react';
import { operationKey } from '../../../api/operation-key';
import type { OperatorApi } from '../../../api/operator-api';
import { refusalMessage } from '../../register/step-words';
import { viewAndSheet } from '../address/composer-address';
import type { Composer } from '../use-composer';
import { freeNumbers } from './free-numbers';

type DraftFormProps = {
  readonly composer: Composer;
  readonly api: OperatorApi;
  /** The maps of the register. */
  readonly maps: readonly PublicationView[];
  readonly onDrafted: (map: PublicationView) => void;
};

/** A map that is none of the register's yet. */
const NEW = '';

/** Enters the page as it stands into the register: as a new map, or as the next version of one. */
export const DraftForm = ({ composer, api, maps, onDrafted }: DraftFormProps) => {
  const { t } = useTranslator();
  const queries = useQueryClient();
  const id = useId();
  const [by, setBy] = useState('');
  const [of, setOf] = useState(NEW);
  const { code } = composer.overview.operation;
  const free = freeNumbers(maps);
  const number = free.find((map) => map.number === of)?.number ?? null;
  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      api.register.draft.mutate({
        operation: code,
        ...viewAndSheet(composer.address, composer.language),
        site: location.origin,
        number,
        by,
      }),
    onSuccess: onDrafted,
    onSettled: () => queries.invalidateQueries({ queryKey: operationKey(code) }),
  });
  return (
    <form
      noValidate
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (by.trim() !== '' && !isPending) {
          mutate();
        }
      }}
    >
      <p className="text-body text-ink-2">{t('snapshot.register.how')}</p>
      {free.length > 0 && (
        <div className="grid gap-1">
          <label htmlFor={id} className="text-ink-2 text-label">
            {t('snapshot.register.as')}
          </label>
          <select
            id={id}
            value={of}
            onChange={(event) => setOf(event.currentTarget.value)}
            className="h-8.5 w-full rounded-md border border-line-2 bg-surface px-2 text-body text-ink pointer-coarse:h-11"
          >
            <option value={NEW}>{t('snapshot.register.new')}</option>
            {free.map((map) => (
              <option key={map.number} value={map.number}>
                {t('snapshot.register.next', {
                  number: map.number,
                  version: map.version + 1,
                  title: map.title,
                })}
              </option>
            ))}
          </select>
        </div>
      )}
      <TextField
        label={t('register.by')}
        help={t('register.byHelp')}
        value={by}
        onChange={setBy}
        maxLength={120}
        autoComplete="name"
        {...(error !== null && { error: t(refusalMessage(error)) })}
      />
      <Button type="submit" variant="primary" isDisabled={by.trim() === '' || isPending}>
        {t(isPending ? 'snapshot.register.entering' : 'snapshot.register.enter')}
      </Button>
    </form>
  );
};
