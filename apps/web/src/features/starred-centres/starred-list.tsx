import type { Centre } from '@waystation/domain';
import { useTranslator } from '@waystation/ui';
import { Star } from 'lucide-react';
import { Link } from 'react-aria-components';

type StarredListProps = {
  /** The ids that the reader marked. */
  readonly starred: readonly string[];
  readonly centres: readonly Centre[];
  readonly addressOf: (id: string) => string;
};

/** The centres that the reader marked on this device, those that are still there. */
export const StarredList = ({ starred, centres, addressOf }: StarredListProps) => {
  const { t, formats } = useTranslator();
  const own = starred.flatMap((id) => centres.find(({ place }) => place.id === id) ?? []);
  return own.length === 0 ? null : (
    <section className="pb-3">
      <h2 className="flex items-center gap-1.5 text-section">
        <Star aria-hidden size={16} className="text-accent" />
        {t('star.list')}
      </h2>
      <ul>
        {own.map(({ place: { id, names } }) => (
          <li key={id}>
            <Link
              href={addressOf(id)}
              className="inline-flex min-h-11 items-center text-accent text-body underline-offset-2 hover:underline"
            >
              <bdi>{formats.name(names) ?? id}</bdi>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
};
