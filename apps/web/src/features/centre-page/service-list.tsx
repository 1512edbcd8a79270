import { CENTRE_SERVICES, type Centre, type CentreService } from '@waystation/domain';
import { joinWords } from '@waystation/i18n';
import { useTranslator } from '@waystation/ui';
import { Ban } from 'lucide-react';
import { SERVICE_ICONS } from '../find-centre/answer/service-icons';

type ServiceListProps = { readonly centre: Centre };

/** Services that nobody said anything of. */
const untold = ({ services, servicesAbsent }: Centre): readonly CentreService[] =>
  CENTRE_SERVICES.filter((one) => !services.includes(one) && !servicesAbsent.includes(one));

/** What is there, what is said not to be there, and what nobody said anything of. */
export const ServiceList = ({ centre }: ServiceListProps) => {
  const { t, language } = useTranslator();
  const unknown = untold(centre);
  return (
    <>
      <ul className="grid grid-cols-2 gap-x-4 gap-y-2">
        {centre.services.map((service) => {
          const Icon = SERVICE_ICONS[service];
          return (
            <li key={service} className="flex items-center gap-2.5 text-body">
              <Icon aria-hidden size={18} className="shrink-0 text-accent" />
              {t(`service.${service}`)}
            </li>
          );
        })}
        {centre.servicesAbsent.map((service) => (
          <li key={service} className="flex items-center gap-2.5 text-body text-ink-3">
            <Ban aria-hidden size={18} className="shrink-0" />
            {t('find.notThere', { service: t(`service.${service}`) })}
          </li>
        ))}
      </ul>
      {unknown.length > 0 && (
        <p className="mt-2 text-ink-3 text-note">
          {t('find.untold', {
            services: joinWords(
              unknown.map((service) => t(`service.${service}`)),
              language,
            ),
          })}
        </p>
      )}
    </>
  );
};
