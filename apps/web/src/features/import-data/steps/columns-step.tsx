import type { FileColumn } from '@waystation/domain';
import { Button, useTranslator } from '@waystation/ui';
import { useState } from 'react';
import { type Assigned, assign, assignedIn, mappingOf } from '../assigned-columns';
import { ColumnsTable } from '../columns-table';
import { fieldMessage, formatMessage } from '../import-words';
import { SelectField } from '../select-field';
import type { ReadStepProps } from './step-props';

const NONE = '';

/** What is chosen on the screen; null: as the file was read. */
const useAssignment = ({ findings: { inspection }, draft, use }: ReadStepProps) => {
  const [format, setFormat] = useState<string | null>(null);
  const [assigned, setAssigned] = useState<Assigned | null>(null);
  const chosen = format ?? draft.choices.format ?? inspection.format?.id ?? NONE;
  const offer = inspection.offers.find(({ id }) => id === chosen);
  const columns = assigned ?? draft.choices.mapping?.columns ?? assignedIn(inspection.columns);
  const fields = new Map(Object.entries(columns).map(([field, index]) => [index, field]));
  const missing = offer?.required.filter((field) => columns[field] === undefined) ?? [];
  return {
    chosen,
    offer,
    missing,
    isChanged: format !== null || assigned !== null,
    fieldOf: ({ index, field }: FileColumn): string | null =>
      offer === undefined ? field : (fields.get(index) ?? null),
    chooseFormat: (next: string) => {
      setFormat(next);
      setAssigned({});
    },
    assignColumn: (column: FileColumn, field: string | null) =>
      setAssigned(assign(columns, column, field)),
    read: () => {
      use.choose({ ...draft.choices, format: chosen, mapping: mappingOf(inspection, columns) });
      setFormat(null);
      setAssigned(null);
    },
    readAsFound: () => {
      use.choose({ ...draft.choices, format: null, mapping: null });
      setFormat(null);
      setAssigned(null);
    },
  };
};

/** Which column is what: as guessed, with the reason, and as somebody says. */
export const ColumnsStep = (props: ReadStepProps) => {
  const { findings, draft, use } = props;
  const { inspection } = findings;
  const { t } = useTranslator();
  const assignment = useAssignment(props);
  const { chosen, offer, missing, isChanged } = assignment;
  if (inspection.columns.length === 0) {
    return <p className="text-body text-ink-2">{t('import.noColumns')}</p>;
  }
  const wordOf = (field: string): string => {
    const message = fieldMessage(field);
    return message === undefined ? field : t(message);
  };
  const isOwn = inspection.format !== null && offer === undefined;
  return (
    <div className="grid gap-4">
      {isOwn ? (
        <p className="text-body text-ink-2">{t('import.ownHeaders')}</p>
      ) : (
        <div className="max-w-md">
          <SelectField
            label={t('import.kind')}
            value={chosen}
            options={[
              ...(chosen === NONE ? [{ id: NONE, label: t('import.kind.choose') }] : []),
              ...inspection.offers.map(({ id, title }) => {
                const message = formatMessage(id);
                return { id, label: message === undefined ? title : t(message) };
              }),
            ]}
            isDisabled={use.isBusy}
            onChange={assignment.chooseFormat}
          />
        </div>
      )}
      <ColumnsTable
        columns={inspection.columns}
        offer={offer}
        fieldOf={assignment.fieldOf}
        isDisabled={use.isBusy}
        onAssign={assignment.assignColumn}
      />
      {offer !== undefined && missing.length > 0 && (
        <p role="status" className="text-body text-warn">
          {t('import.missing', { fields: missing.map(wordOf).join(', ') })}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        {offer !== undefined && (
          <Button
            variant="primary"
            isDisabled={use.isBusy || !isChanged || missing.length > 0}
            onPress={assignment.read}
          >
            {t('import.readSo')}
          </Button>
        )}
        {(draft.choices.mapping !== null || isChanged) && (
          <Button isDisabled={use.isBusy} onPress={assignment.readAsFound}>
            {t('import.readAsFound')}
          </Button>
        )}
      </div>
    </div>
  );
};
