import { useMutation, useQueryClient } from '@tanstack/react-query';
import { isTRPCClientError } from '@trpc/client';
import {
  type Day,
  type FigureSources,
  type OperationCode,
  SENSITIVITIES,
} from '@waystation/domain';
import { Button, Chip, TextField, useTranslator } from '@waystation/ui';
import { useState } from 'react';
import { z } from 'zod';
import { operationKey } from '../../api/operation-key';
import type { OperatorApi } from '../../api/operator-api';
import { ChoiceField } from '../alerts/choice-field';
import { newReportId } from '../centre-report/new-report-id';
import { DayField } from '../changes/day-field';
import {
  AGREED_KINDS,
  type AgreeDraft,
  agreedOfDraft,
  newAgreeDraft,
  numberOfDraft,
  sourcesToName,
} from './agree-draft';

type AgreeFormProps = {
  readonly operation: OperationCode;
  /** As the holder of the token is told. */
  readonly sources: FigureSources;
  /** The day shown, from which on the figure holds. */
  readonly day: Day;
  readonly api: OperatorApi;
};

const REFUSALS = ['textPersonal', 'sourceNotFound', 'tooOpen', 'overtaken'] as const;
const Refused = z.object({ refusal: z.enum(REFUSALS) });

const refusalOf = (error: unknown): `sources.refused.${(typeof REFUSALS)[number] | 'other'}` => {
  const refused = Refused.safeParse(isTRPCClientError(error) ? error.data : null);
  return `sources.refused.${refused.data?.refusal ?? 'other'}`;
};

type FieldsProps = {
  readonly draft: AgreeDraft;
  readonly sources: FigureSources;
  readonly change: (changes: Partial<AgreeDraft>) => void;
};

const NumberFields = ({ draft, change }: Omit<FieldsProps, 'sources'>) => {
  const { t } = useTranslator();
  const { kind, value, least, most } = draft;
  const isTyped = kind === 'number' ? value !== '' : least !== '' && most !== '';
  const error = isTyped && numberOfDraft(draft) === null ? t(`sources.not.${kind}`) : undefined;
  return (
    <>
      <ChoiceField
        label={t('sources.kind')}
        ids={AGREED_KINDS}
        labelOf={(one) => t(`sources.kind.${one}`)}
        value={kind}
        onChange={(one) => change({ kind: one })}
      />
      {kind === 'number' && (
        <TextField
          label={t('sources.value')}
          value={value}
          onChange={(typed) => change({ value: typed })}
          {...(error && { error })}
        />
      )}
      {kind === 'range' && (
        <>
          <TextField
            label={t('sources.least')}
            value={least}
            onChange={(typed) => change({ least: typed })}
          />
          <TextField
            label={t('sources.most')}
            value={most}
            onChange={(typed) => change({ most: typed })}
            {...(error && { error })}
          />
        </>
      )}
    </>
  );
};

const SourceFields = ({ draft, sources, change }: FieldsProps) => {
  const { t, formats } = useTranslator();
  const named = sourcesToName(sources);
  const earliest = named.map(({ asOf }) => asOf).toSorted()[0] ?? draft.asOf;
  return (
    <>
      <DayField
        label={t('passport.asOf')}
        day={draft.asOf}
        span={{ from: earliest, to: sources.askedFor }}
        onChoose={(asOf) => change({ asOf })}
      />
      <fieldset>
        <legend className="mb-1 text-ink-2 text-label">{t('sources.from')}</legend>
        <div className="flex flex-wrap gap-1.5">
          {named.map(({ series, asOf }) => (
            <Chip
              key={series}
              isSelected={draft.series.includes(series)}
              onChange={(isChosen) =>
                change({
                  series: isChosen
                    ? [...draft.series, series]
                    : draft.series.filter((one) => one !== series),
                })
              }
            >
              <span>
                <bdi>{series}</bdi>, {formats.date(asOf)}
              </span>
            </Chip>
          ))}
        </div>
      </fieldset>
    </>
  );
};

const SaidFields = ({ draft, change }: Omit<FieldsProps, 'sources'>) => {
  const { t } = useTranslator();
  return (
    <>
      <TextField
        label={t('sources.organisations')}
        help={t('sources.organisationsHelp')}
        value={draft.agreedBy}
        onChange={(agreedBy) => change({ agreedBy })}
        maxLength={200}
      />
      <TextField
        label={t('sources.reason')}
        help={t('sources.reasonHelp')}
        value={draft.reason}
        onChange={(reason) => change({ reason })}
        maxLength={400}
      />
      <fieldset>
        <legend className="mb-1 text-ink-2 text-label">{t('import.sensitivity')}</legend>
        <div className="flex flex-wrap gap-1.5">
          {SENSITIVITIES.map((sensitivity) => (
            <Chip
              key={sensitivity}
              isSelected={draft.sensitivity === sensitivity}
              onChange={() => change({ sensitivity })}
            >
              {t(`import.sensitivity.${sensitivity}`)}
            </Chip>
          ))}
        </div>
      </fieldset>
      <TextField
        label={t('sources.recorder')}
        help={t('standards.byHelp')}
        value={draft.recordedBy}
        onChange={(recordedBy) => change({ recordedBy })}
        maxLength={120}
      />
    </>
  );
};

/** Writes what was agreed: the number, its day, from which sources, who agreed, why, who may see it. */
export const AgreeForm = ({ operation, sources, day, api }: AgreeFormProps) => {
  const { t, formats } = useTranslator();
  const queries = useQueryClient();
  const [draft, setDraft] = useState<AgreeDraft>(() => newAgreeDraft(sources));
  const [id, setId] = useState(() => newReportId());
  const figure = agreedOfDraft(draft, sources, { id, holdsFrom: day });
  const writing = useMutation({
    mutationFn: (said: NonNullable<typeof figure>) =>
      api.figure.agree.mutate({ operation, figure: said, seen: sources.log.length }),
    onSuccess: () => {
      setDraft(newAgreeDraft(sources));
      setId(newReportId());
    },
    onSettled: () => queries.invalidateQueries({ queryKey: operationKey(operation) }),
  });
  const change = (changes: Partial<AgreeDraft>): void => {
    setDraft((known) => ({ ...known, ...changes }));
    if (!writing.isPending) {
      writing.reset();
    }
  };
  return (
    <div className="grid gap-2 py-1">
      <p className="text-ink-2 text-note">{t('sources.holdsFrom', { date: formats.date(day) })}</p>
      <NumberFields draft={draft} change={change} />
      <SourceFields draft={draft} sources={sources} change={change} />
      <SaidFields draft={draft} change={change} />
      {writing.error !== null && (
        <p role="alert" className="text-crit text-note">
          {t(refusalOf(writing.error))}
        </p>
      )}
      <p role="status" className="text-note text-ok empty:hidden">
        {writing.isSuccess && t('sources.written')}
      </p>
      {figure === null && !writing.isSuccess && (
        <p className="text-ink-2 text-note">{t('sources.missing')}</p>
      )}
      <div>
        <Button
          variant="primary"
          isDisabled={figure === null || writing.isPending}
          onPress={() => figure !== null && writing.mutate(figure)}
        >
          {t('sources.write')}
        </Button>
      </div>
    </div>
  );
};
