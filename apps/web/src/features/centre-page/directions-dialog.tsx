import type { Position } from '@waystation/domain';
import { geoAddress } from '@waystation/nearest';
import { Dialog, Notice, useTranslator } from '@waystation/ui';
import { ExternalLink, Smartphone } from 'lucide-react';
import { useMedia } from '../../app/use-media';
import { mapLinks } from './map-links';

type DirectionsDialogProps = {
  readonly position: Position;
  /** Whether it is where the centre is, and not only near it. */
  readonly isExact: boolean;
  readonly name: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
};

const LINK =
  'flex min-h-11 items-center gap-2.5 border-line border-b text-accent text-body last:border-b-0 hover:underline';

/** The map app of a phone; a desk has none. */
const DeviceLink = ({ position, name }: Pick<DirectionsDialogProps, 'position' | 'name'>) => {
  const { t } = useTranslator();
  return useMedia('(pointer: coarse)') ? (
    <a className={LINK} href={geoAddress(position, name)}>
      <Smartphone aria-hidden size={18} />
      {t('find.directions.device')}
    </a>
  ) : null;
};

/** Which map leads there; nothing is opened, and nobody asked, before one is chosen. */
export const DirectionsDialog = (props: DirectionsDialogProps) => {
  const { position, isExact, name, isOpen, onClose } = props;
  const { t } = useTranslator();
  return (
    <Dialog title={t('find.directions')} isOpen={isOpen} onClose={onClose}>
      {!isExact && <Notice tone="warn">{t('find.directions.vague')}</Notice>}
      <DeviceLink position={position} name={name} />
      {mapLinks(position).map(({ id, name: map, href }) => (
        <a key={id} className={LINK} href={href} target="_blank" rel="noopener noreferrer">
          <ExternalLink aria-hidden size={18} />
          <bdi>{map}</bdi>
        </a>
      ))}
      <div className="mt-2">
        <Notice>{t('find.directions.note')}</Notice>
      </div>
    </Dialog>
  );
};
