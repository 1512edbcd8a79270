import type { RankedCentre } from '@waystation/nearest';
import { useTranslator } from '@waystation/ui';

/** Where the licence of the roads is told (ODbL 1.0, 4.3). */
const LICENCE = 'https://www.openstreetmap.org/copyright';

type RoadCreditProps = { readonly centres: readonly Pick<RankedCentre, 'travel'>[] };

/** Whose the roads are, wherever a time or distance over them is shown. */
export const RoadCredit = ({ centres }: RoadCreditProps) => {
  const { t } = useTranslator();
  return centres.some(({ travel }) => travel?.way === 'road') ? (
    <a
      href={LICENCE}
      target="_blank"
      rel="noopener noreferrer"
      className="touch-target text-ink-3 text-note underline underline-offset-2"
    >
      {t('find.roads.credit')}
    </a>
  ) : null;
};
