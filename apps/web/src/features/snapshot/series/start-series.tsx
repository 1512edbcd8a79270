import { Button, Dialog, Notice, useTranslator } from '@waystation/ui';
import { BookCopy } from 'lucide-react';
import { useState, useSyncExternalStore } from 'react';
import { operatorToken } from '../../centre-report/operator-token';
import { TokenForm } from '../../centre-report/token-form';
import { useRegister } from '../../register/use-register';
import type { Composer } from '../use-composer';
import { SeriesForm } from './series-form';
import { SeriesProgress } from './series-progress';
import { SeriesRefused, type SeriesWanted } from './series-requests';
import { type Series, useSeries } from './use-series';

type InsideProps = { readonly composer: Composer; readonly series: Series };

const ProblemOf = ({ error }: { readonly error: Error | null }) => {
  const { t } = useTranslator();
  if (error === null) {
    return null;
  }
  return (
    <Notice tone="warn">
      {error instanceof SeriesRefused && error.detail !== null ? (
        <bdi lang="en">{error.detail}</bdi>
      ) : (
        t('snapshot.problem.noServer')
      )}
    </Notice>
  );
};

const Inside = ({ composer, series }: InsideProps) => {
  const { t } = useTranslator();
  const { operator } = useRegister(composer.overview.operation);
  const [wanted, setWanted] = useState<SeriesWanted | null>(null);
  if (operator.api === null) {
    return (
      <div className="grid gap-3">
        <p className="text-body text-ink-2">{t('snapshot.series.token')}</p>
        <TokenForm problem={operator.problem} onEnter={operator.enter} />
      </div>
    );
  }
  const { status, isAsking, error, begin } = series;
  const problem = <ProblemOf error={error} />;
  return status === undefined ? (
    <SeriesForm
      composer={composer}
      isAsking={isAsking}
      problem={problem}
      onBegin={(asked) => {
        setWanted(asked);
        begin(asked);
      }}
    />
  ) : (
    <SeriesProgress
      series={series}
      status={status}
      problem={problem}
      onGoOn={() => {
        if (wanted !== null) {
          begin(wanted);
        } else {
          series.leave();
        }
      }}
    />
  );
};

/** The page as one of many: of every area, round or language, for the holder of the operator token. */
export const StartSeries = ({ composer }: { readonly composer: Composer }) => {
  const { t } = useTranslator();
  const [isOpen, setOpen] = useState(false);
  const token = useSyncExternalStore(operatorToken.subscribe, operatorToken.current);
  const series = useSeries(composer, token);
  const { shown, problem } = composer.preview;
  return (
    <>
      <Button
        icon={BookCopy}
        isDisabled={series.status === undefined && (shown === null || problem !== null)}
        onPress={() => setOpen(true)}
      >
        {t('snapshot.series')}
      </Button>
      {isOpen && (
        <Dialog isOpen title={t('snapshot.series.title')} onClose={() => setOpen(false)}>
          <Inside composer={composer} series={series} />
        </Dialog>
      )}
    </>
  );
};
