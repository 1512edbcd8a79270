import type { Centre, CentreAt } from '@waystation/domain';
import { joinWords } from '@waystation/i18n';
import { IconButton, useTranslator } from '@waystation/ui';
import { ArrowLeft, Share2 } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-aria-components';
import { StatusTag } from '../find-centre/answer/status-tag';
import { LinkDialog } from '../situation-map/controls/link-dialog';
import { StarToggle } from '../starred-centres/star-toggle';

type CentreHeadProps = {
  readonly operation: string;
  readonly centre: Centre;
  readonly at: CentreAt;
  /** Of when its status is, where that is long ago; null: it is not. */
  readonly statusAge: string | null;
  readonly name: string;
  /** The address of the list that the reader came from. */
  readonly back: string;
  /** The address to be passed on. */
  readonly shared: string;
};

/** The name of a centre, whether it is open, and the ways back and on. */
export const CentreHead = (props: CentreHeadProps) => {
  const { operation, centre, at, statusAge, name, back, shared } = props;
  const { t, formats, language } = useTranslator();
  const [link, setLink] = useState<string | null>(null);
  const { country } = centre.place;
  return (
    <header className="border-line border-b px-4 pt-2 pb-3">
      <div className="flex items-center justify-between">
        <Link
          href={back}
          className="-ms-2 inline-flex min-h-11 items-center gap-1.5 px-2 text-accent text-body underline-offset-2 hover:underline"
        >
          <ArrowLeft aria-hidden size={18} className="flip-rtl" />
          {t('find.back')}
        </Link>
        <div className="flex items-center">
          <StarToggle operation={operation} centre={centre.place.id} />
          <IconButton
            label={t('link.share')}
            icon={Share2}
            onPress={() => setLink(new URL(shared, window.location.href).href)}
          />
        </div>
      </div>
      <h1 className="text-title">
        <bdi>{name}</bdi>
      </h1>
      <p className="mt-1 flex flex-wrap items-center gap-2 text-body text-ink-2">
        <StatusTag
          status={at.status}
          isDisputed={at.conflicting.some(({ subject }) => subject === 'status')}
        />
        {statusAge !== null && <b className="font-semibold text-note text-warn">{statusAge}</b>}
        {joinWords([t(`centreType.${centre.type}`), country && formats.country(country)], language)}
      </p>
      <LinkDialog link={link} onClose={() => setLink(null)} />
    </header>
  );
};
