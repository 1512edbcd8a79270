import type { Place } from '@waystation/domain';
import { PanelSection, useTranslator } from '@waystation/ui';
import { type SearchText, writeSearchText } from '@waystation/view';
import { Building2, Navigation } from 'lucide-react';
import { Link } from 'react-aria-components';
import { pointText } from '../find-centre/address/find-state';
import { addressOf, sharedIn } from '../shell/page-in';

type CentreLinksProps = {
  readonly operation: string;
  readonly place: Place;
  /** The parameters of the page that is open. */
  readonly search: SearchText;
};

const LINK =
  'flex min-h-11 items-center gap-2.5 text-accent text-body underline-offset-2 hover:underline';

/** The ways on from a centre on the map: to its own page, and to the nearest other ones. */
export const CentreLinks = ({ operation, place, search }: CentreLinksProps) => {
  const { t } = useTranslator();
  const { id, position } = place;
  const page = addressOf(operation, `centres/${encodeURIComponent(id)}`, search);
  return (
    <PanelSection>
      <Link href={page} className={LINK}>
        <Building2 aria-hidden size={18} />
        {t('inspector.centrePage')}
      </Link>
      {position !== null && (
        <Link
          href={`/${operation}/find${writeSearchText({ ...sharedIn(search), from: pointText(position) })}`}
          className={LINK}
        >
          <Navigation aria-hidden size={18} />
          {t('inspector.findFromHere')}
        </Link>
      )}
    </PanelSection>
  );
};
