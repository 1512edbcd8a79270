import type { Centre } from '@waystation/domain';
import { Button, useTranslator } from '@waystation/ui';
import { MessageSquare, Navigation, Phone } from 'lucide-react';
import { useState } from 'react';
import { ActionLink } from './action-link';
import { DirectionsDialog } from './directions-dialog';
import { dialled, lineAddress } from './map-links';

type CentreActionsProps = { readonly centre: Centre; readonly name: string };

/** Call, write, and the way there; the line as it was written, and that none is known, is said. */
export const CentreActions = ({ centre, name }: CentreActionsProps) => {
  const { t } = useTranslator();
  const [isOpen, setOpen] = useState(false);
  const { phone, place } = centre;
  const number = phone === null ? null : dialled(phone);
  return (
    <div className="border-line border-t bg-surface px-4 py-2.5">
      <p className="mb-2 text-ink-2 text-note">
        {phone === null ? t('find.noPhone') : <bdi>{phone}</bdi>}
      </p>
      <div className="flex gap-2">
        {number !== null && (
          <>
            <ActionLink href={lineAddress('tel', number)} icon={Phone} isPrimary>
              {t('find.call')}
            </ActionLink>
            <ActionLink
              href={lineAddress('sms', number)}
              icon={MessageSquare}
              label={t('find.message')}
            />
          </>
        )}
        {place.position !== null && (
          <Button icon={Navigation} className="min-h-11 flex-1" onPress={() => setOpen(true)}>
            {t('find.directions')}
          </Button>
        )}
      </div>
      {place.position !== null && (
        <DirectionsDialog
          position={place.position}
          isExact={place.precision === 'exact'}
          name={name}
          isOpen={isOpen}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
};
