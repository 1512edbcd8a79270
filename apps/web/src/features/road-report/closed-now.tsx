import type { RoadClosure } from '@waystation/domain';
import { Button, PanelSection, useTranslator } from '@waystation/ui';
import { useState } from 'react';
import { closureWords } from '../find-centre/closures/closure-words';
import { type ShownClosure, shownClosures } from '../find-centre/closures/shown-closures';

type ClosedNowProps = {
  readonly closures: readonly RoadClosure[];
  readonly now: Date;
  readonly timeZone: string;
  readonly onReopen: (closure: RoadClosure) => void;
};

type RowProps = Omit<ClosedNowProps, 'closures'> & { readonly shown: ShownClosure };

/** Pressed twice: a slip of the finger shall not lead people onto a mined road. */
const ClosedRow = ({ shown, now, timeZone, onReopen }: RowProps) => {
  const words = useTranslator();
  const { t } = words;
  const [isAsking, setAsking] = useState(false);
  const { closure } = shown;
  return (
    <li className="grid justify-items-start gap-1">
      <bdi className="text-body font-medium">{closure.road}</bdi>
      <span className="text-ink-2 text-note">
        {closureWords(shown, { moment: now, timeZone }, words)}
      </span>
      {isAsking ? (
        <fieldset aria-label={closure.road} className="flex flex-wrap gap-2">
          <legend className="mb-1 text-note text-warn">{t('roadReport.reopenSure')}</legend>
          <Button variant="primary" onPress={() => onReopen(closure)}>
            {t('report.confirm')}
          </Button>
          <Button onPress={() => setAsking(false)}>{t('roadReport.staysClosed')}</Button>
        </fieldset>
      ) : (
        <Button
          aria-label={`${t('roadReport.reopen')}: ${closure.road}`}
          onPress={() => setAsking(true)}
        >
          {t('roadReport.reopen')}
        </Button>
      )}
    </li>
  );
};

/** The roads that are reported closed, each to be reported open again. */
export const ClosedNow = ({ closures, now, ...rest }: ClosedNowProps) => {
  const { t } = useTranslator();
  const shown = shownClosures(closures, now);
  return shown.length === 0 ? null : (
    <PanelSection title={t('roadReport.closedNow')} level={2}>
      <ul className="grid gap-2.5">
        {shown.map((one) => (
          <ClosedRow key={one.closure.id} shown={one} now={now} {...rest} />
        ))}
      </ul>
    </PanelSection>
  );
};
