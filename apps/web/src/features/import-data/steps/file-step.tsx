import { Day, type ImportFindings, Sensitivity } from '@waystation/domain';
import { useTranslator } from '@waystation/ui';
import { useId } from 'react';
import { delimiterMessage, formatMessage } from '../import-words';
import { NoteList } from '../note-list';
import { QuestionPart } from '../question-part';
import { RejectList } from '../reject-list';
import { SelectField } from '../select-field';
import type { ReadStepProps } from './step-props';

type FactProps = { readonly label: string; readonly children: React.ReactNode };

const Fact = ({ label, children }: FactProps) => (
  <div className="grid gap-x-3 tablet:grid-cols-[12rem_minmax(0,1fr)]">
    <dt className="text-ink-2 text-label">{label}</dt>
    <dd className="min-w-0 break-words text-body">{children}</dd>
  </div>
);

const Sheets = ({ inspection }: Pick<ImportFindings, 'inspection'>) => {
  const { t } = useTranslator();
  return (
    <ul>
      {inspection.sheets.map(({ name, isHidden, isRead }) => (
        <li key={name}>
          <bdi>{name}</bdi>
          {isRead && ` – ${t('import.sheet.read')}`}
          {isHidden && ` – ${t('import.sheet.hidden')}`}
        </li>
      ))}
    </ul>
  );
};

/** What was recognised, with the reason for it. */
const Recognised = ({ findings: { inspection } }: Pick<ReadStepProps, 'findings'>) => {
  const { t, formats } = useTranslator();
  const { format, encoding, delimiter, sheets, headerRow, tagRow } = inspection;
  const known = format === null ? undefined : formatMessage(format.id);
  return (
    <dl className="grid gap-2">
      <Fact label={t('import.kind')}>
        {format === null ? (
          t('import.kind.unknown')
        ) : (
          <>
            {known === undefined ? <bdi lang="en">{format.title}</bdi> : t(known)}{' '}
            <span className="text-ink-2 text-note">({t(`import.because.${format.reason}`)})</span>
          </>
        )}
      </Fact>
      {encoding !== null && (
        <Fact label={t('import.encoding')}>
          <bdi>{encoding}</bdi>
        </Fact>
      )}
      {delimiter !== null && (
        <Fact label={t('import.delimiter')}>{t(delimiterMessage(delimiter))}</Fact>
      )}
      {sheets.length > 0 && (
        <Fact label={t('import.sheets')}>
          <Sheets inspection={inspection} />
        </Fact>
      )}
      {headerRow !== null && (
        <Fact label={t('import.header')}>
          {headerRow === 0
            ? t('import.header.keys')
            : t('import.header.row', { row: formats.number(headerRow) })}
          {tagRow !== null &&
            tagRow > 0 &&
            ` · ${t('import.header.tags', { row: formats.number(tagRow) })}`}
        </Fact>
      )}
      <Fact label={t('import.original')}>
        {t(inspection.mayBeKept ? 'import.original.kept' : 'import.original.notKept')}
      </Fact>
    </dl>
  );
};

/** What a file is, what it does not say of itself, and what was done with it. */
export const FileStep = ({ findings, draft, use }: ReadStepProps) => {
  const { t } = useTranslator();
  const id = useId();
  const { choices } = draft;
  const { report } = findings;
  return (
    <div className="grid gap-5">
      <Recognised findings={findings} />
      {draft.profile !== null && (
        <p className="text-body text-ink-2">{t('import.profileUsed', { name: draft.profile })}</p>
      )}
      {report.outcome === 'refused' && report.rows.read === 0 && (
        <QuestionPart rejects={report.rejects} isUnknown={findings.inspection.format === null} />
      )}
      <section aria-labelledby={`${id}-say`} className="grid max-w-md gap-3">
        <h2 id={`${id}-say`} className="font-semibold text-section">
          {t('import.say')}
        </h2>
        <div className="grid gap-1">
          <label htmlFor={`${id}-day`} className="text-ink-2 text-label">
            {t('import.asOf')}
          </label>
          <input
            id={`${id}-day`}
            key={choices.asOf}
            type="date"
            defaultValue={choices.asOf ?? ''}
            disabled={use.isBusy}
            onChange={(event) => {
              const text = event.currentTarget.value;
              const day = Day.safeParse(text).data ?? null;
              if (day !== choices.asOf && (day !== null || text === '')) {
                use.choose({ ...choices, asOf: day });
              }
            }}
            className="h-9 rounded-md border border-line-2 bg-surface px-2.75 text-body text-ink pointer-coarse:h-11"
          />
          <p className="text-ink-3 text-note">{t('import.asOfHelp')}</p>
        </div>
        <SelectField
          label={t('import.sensitivity')}
          value={choices.sensitivity ?? 'public'}
          options={Sensitivity.options.map((one) => ({
            id: one,
            label: t(`import.sensitivity.${one}`),
          }))}
          isDisabled={use.isBusy}
          onChange={(one) => use.choose({ ...choices, sensitivity: Sensitivity.parse(one) })}
        />
      </section>
      <NoteList notes={report.notes} />
      {report.rows.read > 0 && report.outcome === 'refused' && (
        <RejectList rejects={report.rejects} />
      )}
    </div>
  );
};
