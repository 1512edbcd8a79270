import type { CentreStatus } from '@waystation/domain';
import { Tag, type Tone, useTranslator } from '@waystation/ui';

const TONES = {
  operating: 'ok',
  full: 'crit',
  standby: 'warn',
  closed: 'neutral',
  unknown: 'neutral',
} as const satisfies Record<CentreStatus, Tone>;

type StatusTagProps = {
  readonly status: CentreStatus;
  /** Whether reports differ on it: none of them is told as if it held. */
  readonly isDisputed: boolean;
};

/** What a centre's staff say of it. */
export const StatusTag = ({ status, isDisputed }: StatusTagProps) => {
  const { t } = useTranslator();
  return (
    <>
      <Tag tone={isDisputed ? 'neutral' : TONES[status]}>{t(`centreStatus.${status}`)}</Tag>
      {isDisputed && (
        <b className="font-semibold text-note text-warn">{t('centre.reportsDiffer')}</b>
      )}
    </>
  );
};
