import { useMutation, useQueryClient } from '@tanstack/react-query';
import { isTRPCClientError } from '@trpc/client';
import {
  type Day,
  type Operation,
  STANDARD_IDS,
  type StandardId,
  standardsOn,
} from '@waystation/domain';
import { Button, Menu, TextField, useTranslator } from '@waystation/ui';
import { useState } from 'react';
import { z } from 'zod';
import { operationKey, operatorKey } from '../../../api/operation-key';
import type { OperatorApi } from '../../../api/operator-api';
import { limitOf } from './limit-of';

type StandardFormProps = {
  readonly operation: Operation;
  /** The day of the page, from which on the threshold holds. */
  readonly day: Day;
  readonly api: OperatorApi;
};

type Draft = {
  readonly standard: StandardId;
  readonly met: string;
  readonly partly: string;
  readonly reason: string;
  readonly by: string;
};

const Refused = z.object({ refusal: z.enum(['textPersonal', 'partlyStricter']) });

const refusalOf = (
  error: unknown,
): `standards.refused.${'textPersonal' | 'partlyStricter' | 'other'}` => {
  const refused = Refused.safeParse(isTRPCClientError(error) ? error.data : null);
  return `standards.refused.${refused.data?.refusal ?? 'other'}`;
};

/** The threshold as it holds on the day, to start from. */
const heldOn = (
  operation: Operation,
  day: Day,
  standard: StandardId,
): Pick<Draft, 'met' | 'partly'> => {
  const held = standardsOn(operation, day).find(({ id }) => id === standard);
  const { met, partly } = held?.threshold ?? { met: null, partly: null };
  return { met: `${met ?? ''}`, partly: `${partly ?? ''}` };
};

/** Sets one of the operation's own thresholds from the day of the page on, with who and why. */
export const StandardForm = ({ operation, day, api }: StandardFormProps) => {
  const { t, formats } = useTranslator();
  const queries = useQueryClient();
  const { code } = operation;
  const [draft, setDraft] = useState<Draft>(() => ({
    standard: 'peoplePerTap',
    ...heldOn(operation, day, 'peoplePerTap'),
    reason: '',
    by: '',
  }));
  const change = (changes: Partial<Draft>): void => setDraft((known) => ({ ...known, ...changes }));
  const writing = useMutation({
    mutationFn: (threshold: { readonly met: number; readonly partly: number | null } | null) =>
      api.standard.set.mutate({
        operation: code,
        own: {
          standard: draft.standard,
          threshold,
          from: day,
          reason: draft.reason,
          by: draft.by,
        },
      }),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: operationKey(code) }),
        queries.invalidateQueries({ queryKey: operatorKey(code) }),
      ]),
  });
  const met = limitOf(draft.met);
  const partly = draft.partly.trim() === '' ? null : limitOf(draft.partly);
  const isSigned = draft.reason.trim() !== '' && draft.by.trim() !== '';
  const isNumber = met !== null && (draft.partly.trim() === '' || partly !== null);
  return (
    <div className="grid max-w-xl gap-2">
      <p className="text-ink-2 text-note">{t('standards.from', { date: formats.date(day) })}</p>
      <Menu
        label={t('standards.which')}
        trigger={<Button>{t(`standard.${draft.standard}`)}</Button>}
        entries={STANDARD_IDS.map((id) => ({ id, label: t(`standard.${id}`) }))}
        chosen={draft.standard}
        onChoose={(standard) => change({ standard, ...heldOn(operation, day, standard) })}
      />
      <TextField
        label={t('standards.met')}
        value={draft.met}
        onChange={(value) => change({ met: value })}
        {...(met === null && { error: t('standards.notNumber') })}
      />
      <TextField
        label={t('standards.partly')}
        help={t('standards.partlyHelp')}
        value={draft.partly}
        onChange={(value) => change({ partly: value })}
        {...(draft.partly.trim() !== '' && partly === null && { error: t('standards.notNumber') })}
      />
      <TextField
        label={t('standards.reason')}
        help={t('standards.reasonHelp')}
        value={draft.reason}
        onChange={(reason) => change({ reason })}
        maxLength={400}
      />
      <TextField
        label={t('standards.by')}
        help={t('standards.byHelp')}
        value={draft.by}
        onChange={(by) => change({ by })}
        maxLength={120}
      />
      {writing.error !== null && (
        <p role="alert" className="text-crit text-note">
          {t(refusalOf(writing.error))}
        </p>
      )}
      {!isSigned && <p className="text-ink-2 text-note">{t('standards.missing')}</p>}
      <div className="flex flex-wrap gap-2">
        <Button
          variant="primary"
          isDisabled={!isSigned || !isNumber || writing.isPending}
          onPress={() => met !== null && writing.mutate({ met, partly })}
        >
          {t('standards.set')}
        </Button>
        <Button isDisabled={!isSigned || writing.isPending} onPress={() => writing.mutate(null)}>
          {t('standards.giveUp')}
        </Button>
      </div>
    </div>
  );
};
