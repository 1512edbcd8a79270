import type { RoadClosure } from '@waystation/domain';
import { Button, PanelSection, useTranslator } from '@waystation/ui';
import { closureWords } from '../find-centre/closures/closure-words';
import { shownClosures } from '../find-centre/closures/shown-closures';

type ClosedNowProps = {
  readonly closures: readonly RoadClosure[];
  readonly now: Date;
  readonly timeZone: string;
  readonly onReopen: (closure: RoadClosure) => void;
};

/** The roads that are reported closed, each to be reported open again. */
export const ClosedNow = ({ closures, now, timeZone, onReopen }: ClosedNowProps) => {
  const words = useTranslator();
  const { t } = words;
  const shown = shownClosures(closures, now);
  return shown.length === 0 ? null : (
    <PanelSection title={t('roadReport.closedNow')}>
      <ul className="grid gap-2.5">
        {shown.map((one) => (
          <li key={one.closure.id} className="grid justify-items-start gap-1">
            <bdi className="text-body font-medium">{one.closure.road}</bdi>
            <span className="text-ink-2 text-note">
              {closureWords(one, { moment: now, timeZone }, words)}
            </span>
            <Button
              aria-label={`${t('roadReport.reopen')}: ${one.closure.road}`}
              onPress={() => onReopen(one.closure)}
            >
              {t('roadReport.reopen')}
            </Button>
          </li>
        ))}
      </ul>
    </PanelSection>
  );
};
