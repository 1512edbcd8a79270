import { Floating, IconButton, useTranslator } from '@waystation/ui';
import { Link2Off, X } from 'lucide-react';
import { useState } from 'react';

type LinkNoticeProps = {
  /** The parameters of the address that could not be read or do not exist here. */
  readonly left: readonly string[];
};

/** Says that a link had parts that were left out, until it is dismissed or the address changes. */
export const LinkNotice = ({ left }: LinkNoticeProps) => {
  const { t } = useTranslator();
  const [dismissed, setDismissed] = useState<string | null>(null);
  const names = left.join(', ');
  if (names === '' || dismissed === names) {
    return null;
  }
  return (
    <Floating>
      <span role="status" className="flex items-center gap-2 py-1 text-label font-regular">
        <Link2Off aria-hidden size={16} className="shrink-0 text-warn" />
        <span>
          {t('error.badLink')} <bdi className="text-ink-3">{names}</bdi>
        </span>
        <IconButton label={t('common.close')} icon={X} onPress={() => setDismissed(names)} />
      </span>
    </Floating>
  );
};
