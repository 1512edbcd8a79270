import { CENTRE_SERVICES, type CentreService, type ServicesAt } from '@waystation/domain';
import { Segmented, useTranslator } from '@waystation/ui';

type Said = 'there' | 'notThere' | 'notSaid';

type ServiceRowsProps = {
  readonly known: ServicesAt;
  readonly services: Readonly<Partial<Record<CentreService, boolean>>>;
  /** Null: what was pressed is taken back. */
  readonly onChange: (service: CentreService, isThere: boolean | null) => void;
};

/** Each service: there, not there, or not said, which is how it stands until somebody says. */
export const ServiceRows = ({ known, services, onChange }: ServiceRowsProps) => {
  const { t } = useTranslator();
  const saidOf = (service: CentreService): Said => {
    const isThere = services[service] ?? (known.there.includes(service) || null);
    if (isThere === null) {
      return known.notThere.includes(service) ? 'notThere' : 'notSaid';
    }
    return isThere ? 'there' : 'notThere';
  };
  const isKnown = (service: CentreService): boolean =>
    known.there.includes(service) || known.notThere.includes(service);
  return (
    <ul className="grid gap-2">
      {CENTRE_SERVICES.map((service) => {
        const said = saidOf(service);
        const label = t(`service.${service}`);
        const notSaid = { id: 'notSaid' as const, label: t('report.notSaid') };
        return (
          <li key={service} className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
            <span className="text-body">{label}</span>
            <Segmented<Said>
              label={label}
              value={said}
              segments={[
                { id: 'there', label: t('report.there') },
                { id: 'notThere', label: t('report.notThere') },
                // What was reported cannot be unsaid: the log keeps it. What was only pressed can.
                ...(isKnown(service) ? [] : [notSaid]),
              ]}
              onChange={(chosen) =>
                onChange(service, chosen === 'notSaid' ? null : chosen === 'there')
              }
            />
          </li>
        );
      })}
    </ul>
  );
};
