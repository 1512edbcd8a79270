import type { RankedCentre } from '@waystation/nearest';
import { useTranslator } from '@waystation/ui';
import { Clock } from 'lucide-react';
import { NEED_ICONS, SERVICE_ICONS } from './service-icons';

type Said = Pick<RankedCentre, 'services' | 'isOpen24h' | 'groups'>;

/** What a centre says to have, as signs with their names. */
export const ServiceSigns = ({ centre }: { readonly centre: Said }) => {
  const { t } = useTranslator();
  const signs = [
    ...centre.services.map((service) => ({
      id: service,
      Icon: SERVICE_ICONS[service],
      name: t(`service.${service}`),
    })),
    ...centre.groups.map((group) => ({
      id: group,
      Icon: NEED_ICONS[group],
      name: t(`need.${group}`),
    })),
    ...(centre.isOpen24h ? [{ id: 'open24h', Icon: Clock, name: t('need.open24h') }] : []),
  ];
  if (signs.length === 0) {
    return null;
  }
  return (
    <ul aria-label={t('find.services')} className="flex flex-wrap gap-x-2.5 gap-y-1 text-ink-2">
      {signs.map(({ id, Icon, name }) => (
        <li key={id} title={name}>
          <Icon aria-hidden size={17} />
          <span className="sr-only">{name}</span>
        </li>
      ))}
    </ul>
  );
};
