import { type CentreAt, type CentreStatus, MOST_NOTE_CHARACTERS } from '@waystation/domain';
import { Chip, PanelSection, Segmented, TextField, useTranslator } from '@waystation/ui';
import { ChevronDown } from 'lucide-react';
import { CountStepper } from './count-stepper';
import { lastPresent, type ReportDraft } from './report-draft';
import { ServiceRows } from './service-rows';

/** What every part of the form needs. */
export type FieldsProps = {
  readonly draft: ReportDraft;
  readonly at: CentreAt;
  readonly onChange: (changes: Partial<ReportDraft>) => void;
  /** Something is being typed: the draft is no longer what was sent, though it is not changed yet. */
  readonly onTyping: () => void;
};

/** Statuses that somebody at a centre can report; nobody reports that they do not know. */
const STATUSES = ['operating', 'full', 'standby', 'closed'] as const;

const HOURS_AGO = [0, 1, 3] as const;

/** How many people are there: stepped, typed, or counted again with the same result. */
export const PresentField = ({ draft, at, onChange, onTyping }: FieldsProps) => {
  const { t, formats } = useTranslator();
  const present = lastPresent(at);
  return (
    <PanelSection>
      <CountStepper
        isMain
        label={t('report.present')}
        value={draft.present}
        onChange={(value) => onChange({ present: value, isCounted: true })}
        onTyping={onTyping}
      />
      {present !== null && (
        <div className="mt-2">
          <Chip
            isSelected={draft.isCounted && draft.present === present}
            onChange={(isCounted) => onChange({ isCounted, present })}
          >
            {t('report.stillPresent', { value: formats.number(present) })}
          </Chip>
        </div>
      )}
    </PanelSection>
  );
};

/** How many places cannot be used. */
export const BlockedField = ({ draft, onChange, onTyping }: FieldsProps) => {
  const { t } = useTranslator();
  return (
    <PanelSection>
      <CountStepper
        label={t('report.blocked')}
        value={draft.blocked}
        onChange={(blocked) => onChange({ blocked })}
        onTyping={onTyping}
      />
    </PanelSection>
  );
};

/** How many places there are: without them nobody knows how many are free. */
export const CapacityField = ({ draft, onChange, onTyping }: FieldsProps) => {
  const { t } = useTranslator();
  return (
    <PanelSection>
      <CountStepper
        label={t('report.capacity')}
        value={draft.capacity}
        onChange={(capacity) => onChange({ capacity })}
        onTyping={onTyping}
      />
    </PanelSection>
  );
};

type StatusFieldProps = Omit<FieldsProps, 'onTyping'> & {
  /** When it was last said, in words; null: nobody has said it. */
  readonly age: string | null;
};

/** Whether the centre takes people in: another status, or the same said anew. */
export const StatusField = ({ draft, at, onChange, age }: StatusFieldProps) => {
  const { t } = useTranslator();
  const shown: readonly CentreStatus[] = [
    ...(at.status === 'unknown' ? (['unknown'] as const) : []),
    ...STATUSES,
  ];
  return (
    <PanelSection title={t('report.status')} level={2}>
      <div className="overflow-x-auto">
        <Segmented
          label={t('report.status')}
          value={draft.status}
          segments={shown.map((id) => ({ id, label: t(`centreStatus.${id}`) }))}
          onChange={(status) => onChange({ status, isStatusSaid: false })}
        />
      </div>
      {at.status !== 'unknown' && (
        <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1">
          <Chip
            isSelected={draft.isStatusSaid && draft.status === at.status}
            onChange={(isStatusSaid) => onChange({ isStatusSaid, status: at.status })}
          >
            {t('report.stillStatus', { status: t(`centreStatus.${at.status}`) })}
          </Chip>
          {age !== null && <span className="text-ink-2 text-note">{age}</span>}
        </div>
      )}
    </PanelSection>
  );
};

const Notes = ({ draft, onChange }: Omit<FieldsProps, 'at' | 'onTyping'>) => {
  const { t } = useTranslator();
  return (
    <>
      <TextField
        label={t('report.blockedNote')}
        help={t('report.noteHelp')}
        value={draft.blockedNote}
        maxLength={MOST_NOTE_CHARACTERS}
        onChange={(blockedNote) => onChange({ blockedNote })}
        autoComplete="off"
      />
      <TextField
        label={t('report.statusNote')}
        help={t('report.noteHelp')}
        value={draft.statusNote}
        maxLength={MOST_NOTE_CHARACTERS}
        onChange={(statusNote) => onChange({ statusNote })}
        autoComplete="off"
      />
    </>
  );
};

/**
 * What changes seldom: notes and what is offered. Folded away below the rest, so
 * that nothing moves under a finger while the numbers are written.
 */
export const SeldomFields = ({ draft, at, onChange }: Omit<FieldsProps, 'onTyping'>) => {
  const { t } = useTranslator();
  return (
    <PanelSection>
      <details className="group">
        <summary className="flex min-h-11 cursor-pointer items-center justify-between text-body font-medium">
          {t('report.services')}
          <ChevronDown
            aria-hidden
            size={20}
            className="shrink-0 text-ink-3 group-open:rotate-180"
          />
        </summary>
        <div className="grid gap-3 pt-2">
          <Notes draft={draft} onChange={onChange} />
          <ServiceRows
            known={at.services}
            services={draft.services}
            onChange={(service, isThere) => {
              const { [service]: _, ...others } = draft.services;
              onChange({ services: isThere === null ? others : { ...others, [service]: isThere } });
            }}
          />
        </div>
      </details>
    </PanelSection>
  );
};

const AS_WRITTEN = 'asWritten';

/** When what is reported was so. */
export const WhenField = ({ draft, onChange }: Omit<FieldsProps, 'at' | 'onTyping'>) => {
  const { t } = useTranslator();
  const { hoursAgo, writtenAt } = draft;
  return (
    <PanelSection title={t('report.at')} level={2}>
      <Segmented
        label={t('report.at')}
        value={hoursAgo === null ? AS_WRITTEN : `${hoursAgo}`}
        segments={[
          ...(writtenAt === null ? [] : [{ id: AS_WRITTEN, label: t('queue.asWritten') }]),
          ...HOURS_AGO.map((count) => ({
            id: `${count}`,
            label: count === 0 ? t('report.atNow') : t('report.atAgo', { count }),
          })),
        ]}
        onChange={(hours) => onChange({ hoursAgo: hours === AS_WRITTEN ? null : Number(hours) })}
      />
    </PanelSection>
  );
};
