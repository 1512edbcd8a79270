import type { OperationOverview, Position } from '@waystation/domain';
import { isolate } from '@waystation/i18n';
import { Button, Notice, useTranslator } from '@waystation/ui';
import { distanceText } from '../answer/travel-words';
import type { DevicePosition } from './device-position';
import { farOutside } from './far-outside';
import { coordinateWords } from './where-words';

type WhereNoticesProps = {
  readonly device: DevicePosition;
  readonly from: Position | null;
  readonly bbox: OperationOverview['bbox'];
  readonly onPoint: (position: Position) => void;
};

const DeviceNotice = ({ device }: Pick<WhereNoticesProps, 'device'>) => {
  const { t } = useTranslator();
  switch (device.kind) {
    case 'asking':
      return <Notice>{t('find.asking')}</Notice>;
    case 'failed':
      return <Notice tone="warn">{t(`find.device.${device.failure}`)}</Notice>;
    default:
      return null;
  }
};

const FarNotice = ({ from, bbox, onPoint }: Omit<WhereNoticesProps, 'device'>) => {
  const words = useTranslator();
  const { t } = words;
  const far = from === null ? null : farOutside(from, bbox);
  if (far === null) {
    return null;
  }
  const { km, swapped } = far;
  return (
    <>
      <Notice tone="warn">
        {t('find.farOutside', { distance: distanceText(km, words) })} {swapped && t('find.swapped')}
      </Notice>
      {swapped && (
        <Button size="sm" onPress={() => onPoint(swapped)}>
          {t('find.swap', { coordinates: isolate(coordinateWords(swapped)) })}
        </Button>
      )}
    </>
  );
};

/** What is to be known of where the people are: why the device does not say it, or that it lies far away. */
export const WhereNotices = ({ device, ...rest }: WhereNoticesProps) => (
  <div role="status" className="grid justify-items-start gap-1.5 empty:hidden">
    <DeviceNotice device={device} />
    <FarNotice {...rest} />
  </div>
);
