import { CLOSED_TO, CLOSURE_REASONS, CLOSURE_SOURCES } from '@waystation/domain';
import {
  Button,
  Chip,
  Notice,
  PanelSection,
  Segmented,
  TextField,
  useTranslator,
} from '@waystation/ui';
import { ChevronDown, LocateFixed } from 'lucide-react';
import { pointText } from '../find-centre/address/find-state';
import { useDevicePosition } from '../find-centre/where/use-device-position';
import { pointTyped, ROAD_AUDIENCES, type RoadDraft } from './road-draft';

type RoadFieldsProps = {
  readonly draft: RoadDraft;
  readonly onChange: (changes: Partial<RoadDraft>) => void;
};

/** Where the road is closed: a point that was pressed, typed, or the device's own. */
export const WhereField = ({ draft, onChange }: RoadFieldsProps) => {
  const { t } = useTranslator();
  const { device, ask } = useDevicePosition();
  const isWrong = draft.where.trim() !== '' && pointTyped(draft.where) === null;
  return (
    <PanelSection title={t('roadReport.where')}>
      <div className="grid gap-2.5">
        <TextField
          label={t('roadReport.coordinates')}
          value={draft.where}
          onChange={(where) => onChange({ where })}
          autoComplete="off"
          {...(isWrong && { error: t('roadReport.coordinatesWrong') })}
        />
        <Button
          icon={LocateFixed}
          isDisabled={device.kind === 'asking'}
          onPress={() => ask(({ position }) => onChange({ where: pointText(position) }))}
        >
          {t('find.useDevice')}
        </Button>
        {device.kind === 'failed' && (
          <div role="status">
            <Notice tone="warn">{t(`find.device.${device.failure}`)}</Notice>
          </div>
        )}
        <TextField
          label={t('roadReport.road')}
          help={t('report.noteHelp')}
          value={draft.road}
          onChange={(road) => onChange({ road })}
          autoComplete="off"
        />
      </div>
    </PanelSection>
  );
};

/** Why it is closed, in one tap. */
export const ReasonField = ({ draft, onChange }: RoadFieldsProps) => {
  const { t } = useTranslator();
  return (
    <PanelSection title={t('roadReport.reason')}>
      <fieldset aria-label={t('roadReport.reason')} className="flex flex-wrap gap-1.5">
        {CLOSURE_REASONS.map((reason) => (
          <Chip
            key={reason}
            isSelected={draft.reason === reason}
            onChange={(isChosen) => onChange({ reason: isChosen ? reason : null })}
          >
            {t(`closureReason.${reason}`)}
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
          <div className="grid gap-1.5 overflow-x-auto">
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
