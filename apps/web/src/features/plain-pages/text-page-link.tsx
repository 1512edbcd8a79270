import { useTranslator } from '@waystation/ui';
import { EMPTY_FIND_STATE, type FindState } from '../find-centre/address/find-state';
import { isPoorConnection } from './is-poor-connection';
import { textPageAddress } from './plain-addresses';

type TextPageLinkProps = {
  readonly operation: string;
  /** The question so far; absent: none. */
  readonly state?: FindState;
};

/** To the pages without scripts, where the browser says that the line is poor. */
export const TextPageLink = ({ operation, state = EMPTY_FIND_STATE }: TextPageLinkProps) => {
  const { t, language } = useTranslator();
  return isPoorConnection() ? (
    <a
      href={textPageAddress({ operation, language }, state)}
      className="inline-flex min-h-11 items-center text-accent text-body underline underline-offset-2"
    >
      {t('plain.link')}
    </a>
  ) : null;
};
