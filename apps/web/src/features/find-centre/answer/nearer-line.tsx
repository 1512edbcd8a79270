import { isolate } from '@waystation/i18n';
import { distanceText } from '@waystation/nearest';
import { useTranslator } from '@waystation/ui';
import { Link } from 'react-aria-components';
import { nearerWithout } from './nearer-without';
import type { TierRows } from './ordered';

type NearerLineProps = {
  readonly parts: readonly TierRows[];
  readonly onCentre: (id: string) => void;
};

/** Says of a much nearer centre why nobody is sent there, and leads to its row. */
export const NearerLine = ({ parts, onCentre }: NearerLineProps) => {
  const words = useTranslator();
  const { t, formats } = words;
  const nearer = nearerWithout(parts);
  if (nearer === null) {
    return null;
  }
  const { centre, distanceKm } = nearer;
  return (
    <p className="border-line border-b px-4 text-body">
      <Link
        onPress={() => onCentre(centre.id)}
        className="inline-flex min-h-9 cursor-pointer items-center text-accent underline underline-offset-2 pointer-coarse:min-h-11"
      >
        {t('find.nearer', {
          tier: centre.tier,
          name: isolate(formats.name(centre.names) ?? centre.id),
          distance: distanceText(distanceKm, words),
        })}
      </Link>
    </p>
  );
};
