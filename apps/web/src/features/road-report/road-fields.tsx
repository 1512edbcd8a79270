import { CLOSED_TO, CLOSURE_REASONS, CLOSURE_SOURCES } from '@waystation/domain';
import { Chip, PanelSection, Segmented, TextField, useTranslator } from '@waystation/ui';
import { ChevronDown } from 'lucide-react';
import { ROAD_AUDIENCES, type RoadDraft } from './road-draft';

/** What every part of the form needs. */
export type RoadFieldsProps = {
  readonly draft: RoadDraft;
  readonly onChange: (changes: Partial<RoadDraft>) => void;
};

/** Why it is closed, in one tap. */
export const ReasonField = ({ draft, onChange }: RoadFieldsProps) => {
  const { t } = useTranslator();
  return (
    <PanelSection title={t('roadReport.reason')} level={2}>
      <fieldset aria-label={t('roadReport.reason')} className="flex flex-wrap gap-1.5">
        {CLOSURE_REASONS.map((reason) => (
          <Chip
            key={reason}
            isSelected={draft.reason === reason}
            onChange={(isChosen) => onChange({ reason: isChosen ? reason : null })}
          >
            <span className="inline-block first-letter:uppercase">
              {t(`closureReason.${reason}`)}
            </span>
          </Chip>
        ))}
      </fieldset>
    </PanelSection>
  );
};

const SourceField = ({ draft, onChange }: RoadFieldsProps) => {
  const { t } = useTranslator();
  return (
    <fieldset className="grid gap-1.5">
      <legend className="mb-1.5 text-ink-2 text-label">{t('roadReport.source')}</legend>
      <div className="flex flex-wrap gap-1.5">
        {CLOSURE_SOURCES.map((source) => (
          <Chip
            key={source}
            isSelected={draft.source === source}
            onChange={() => onChange({ source })}
          >
            {t(`closureSource.${source}`)}
          </Chip>
        ))}
      </div>
    </fieldset>
  );
};

/** What is mostly as it stands: to whom it is closed, who said so, who may see it, a note. */
export const MoreFields = ({ draft, onChange }: RoadFieldsProps) => {
  const { t } = useTranslator();
  return (
    <PanelSection>
      <details className="group">
        <summary className="flex min-h-11 cursor-pointer items-center justify-between text-body font-medium">
          {t('roadReport.more')}
          <ChevronDown
            aria-hidden
            size={20}
            className="shrink-0 text-ink-3 group-open:rotate-180"
          />
        </summary>
        <div className="grid gap-3 pt-2">
          <div className="grid justify-items-start gap-1.5 overflow-x-auto">
            <span className="text-ink-2 text-label">{t('roadReport.closedTo')}</span>
            <Segmented
              label={t('roadReport.closedTo')}
              value={draft.closedTo}
              segments={CLOSED_TO.map((id) => ({ id, label: t(`roadReport.to.${id}`) }))}
              onChange={(closedTo) => onChange({ closedTo })}
            />
          </div>
          <SourceField draft={draft} onChange={onChange} />
          <fieldset>
            <legend className="mb-1.5 text-ink-2 text-label">{t('roadReport.audience')}</legend>
            <div className="flex flex-wrap gap-1.5">
              {ROAD_AUDIENCES.map((audience) => (
                <Chip
                  key={audience}
                  isSelected={draft.audience === audience}
                  onChange={() => onChange({ audience })}
                >
                  {t(`roadReport.audience.${audience}`)}
                </Chip>
              ))}
            </div>
            {draft.audience === 'restricted' && (
              <p className="mt-1.5 text-ink-2 text-note">{t('roadReport.restrictedNotKept')}</p>
            )}
          </fieldset>
          <TextField
            label={t('roadReport.note')}
            help={t('report.noteHelp')}
            value={draft.note}
            onChange={(note) => onChange({ note })}
            autoComplete="off"
          />
        </div>
      </details>
    </PanelSection>
  );
};
