import type { CentreStatus } from '@waystation/domain';
import { Tag, type Tone, useTranslator } from '@waystation/ui';

const TONES = {
  operating: 'ok',
  full: 'crit',
  standby: 'warn',
  closed: 'neutral',
  unknown: 'neutral',
} as const satisfies Record<CentreStatus, Tone>;

/** What a centre's staff say of it. */
export const StatusTag = ({ status }: { readonly status: CentreStatus }) => {
  const { t } = useTranslator();
  return <Tag tone={TONES[status]}>{t(`centreStatus.${status}`)}</Tag>;
};
