import type { Position } from '@waystation/domain';
import { isolate } from '@waystation/i18n';
import { distanceText, type PositionCheck } from '@waystation/nearest';
import { Button, Notice, useTranslator } from '@waystation/ui';
import type { DevicePosition } from './device-position';
import { coordinateWords } from './where-words';

type WhereNoticesProps = {
  readonly device: DevicePosition;
  readonly from: Position | null;
  /** The area that the people are somewhere in; null: the point itself is meant. */
  readonly area: string | null;
  /** Whether the point can be meant. */
  readonly check: PositionCheck;
  /** Whether the list is shown all the same. */
  readonly isAnyway: boolean;
  readonly onAnyway: () => void;
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

const SwapNotice = ({
  from,
  onPoint,
}: { readonly from: Position } & Pick<WhereNoticesProps, 'onPoint'>) => {
  const { t } = useTranslator();
  const [longitude, latitude] = from;
  const other: Position = [latitude, longitude];
  return (
    <>
      <Notice tone="warn">{t('find.swapped')}</Notice>
      <Button size="sm" onPress={() => onPoint(other)}>
        {t('find.swap', { coordinates: isolate(coordinateWords(other)) })}
      </Button>
    </>
  );
};

const OutsideNotice = ({
  check: { km, nearestKm },
  isAnyway,
  onAnyway,
}: Pick<WhereNoticesProps, 'isAnyway' | 'onAnyway'> & {
  readonly check: Extract<PositionCheck, { kind: 'outside' }>;
}) => {
  const words = useTranslator();
  return (
    <>
      <Notice tone="warn">
        {nearestKm === null
          ? words.t('find.farOutside', { distance: distanceText(km, words) })
          : words.t('find.outside', { distance: distanceText(nearestKm, words) })}
      </Notice>
      {!isAnyway && (
        <Button size="sm" onPress={onAnyway}>
          {words.t('find.outsideAnyway')}
        </Button>
      )}
    </>
  );
};

const FarNotice = ({
  from,
  check,
  onPoint,
  ...anyway
}: Omit<WhereNoticesProps, 'device' | 'area'>) => {
  if (from === null) {
    return null;
  }
  switch (check.kind) {
    case 'likely':
      return null;
    case 'swapped':
      return <SwapNotice from={from} onPoint={onPoint} />;
    case 'outside':
      return <OutsideNotice check={check} {...anyway} />;
    default:
      return check satisfies never;
  }
};

const AreaNotice = ({ area }: Pick<WhereNoticesProps, 'area'>) => {
  const { t } = useTranslator();
  return area === null ? null : (
    <Notice tone="warn">{t('find.somewhereNote', { area: isolate(area) })}</Notice>
  );
};

/** What is to be known of where the people are: why the device does not say it, or that it lies far away. */
export const WhereNotices = ({ device, area, ...rest }: WhereNoticesProps) => (
  <div role="status" className="grid justify-items-start gap-1.5 empty:hidden">
    <DeviceNotice device={device} />
    <AreaNotice area={area} />
    <FarNotice {...rest} />
  </div>
);
