import type { Position } from '@waystation/domain';
import { Button, Notice, PanelSection, TextField, useTranslator } from '@waystation/ui';
import { LocateFixed, MapPin } from 'lucide-react';
import type { ReactNode } from 'react';
import { pointText } from '../find-centre/address/find-state';
import { useDevicePosition } from '../find-centre/where/use-device-position';
import { pointTyped } from './road-draft';
import type { RoadFieldsProps } from './road-fields';

type WhereFieldProps = RoadFieldsProps & {
  /** Where the people are, and what that is called; null: nobody said. */
  readonly asked: { readonly point: Position; readonly place: string } | null;
  /** What the point is near; null: it is none, or nothing is known near it. */
  readonly place: string | null;
  /** What the roads that are loaded make of the point. */
  readonly cut: ReactNode;
  /** A search by name. */
  readonly children: ReactNode;
};

/** Where the road is closed: found by name, typed, the device's own, or where the people are if somebody says so. */
export const WhereField = ({ draft, onChange, asked, place, cut, children }: WhereFieldProps) => {
  const { t } = useTranslator();
  const { device, ask, giveUp } = useDevicePosition();
  const isWrong = draft.where.trim() !== '' && pointTyped(draft.where) === null;
  const set = (where: string): void => {
    giveUp();
    onChange({ where });
  };
  return (
    <PanelSection title={t('roadReport.where')} level={2}>
      <div className="grid grid-cols-1 gap-2.5">
        {children}
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
        {asked !== null && draft.where.trim() === '' && (
          <Button icon={MapPin} onPress={() => set(pointText(asked.point))}>
            <span className="min-w-0 whitespace-normal leading-tight">
              {t('roadReport.askedFrom', { place: asked.place })}
            </span>
          </Button>
        )}
        <TextField
          label={t('roadReport.coordinates')}
          value={draft.where}
          onChange={set}
          autoComplete="off"
          {...(place !== null && { help: place })}
          {...(isWrong && { error: t('roadReport.coordinatesWrong') })}
        />
        {cut}
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
