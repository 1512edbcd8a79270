import { EmptyState, Logo, useTranslator } from '@waystation/ui';
import { CommandLines } from './command-lines';

/** The two commands of a first operation, for whoever runs the server. */
const COMMANDS = [
  'npm run -s waystation -- operation add south-sudan --name "South Sudan" --countries SSD',
  'npm run -s waystation -- import boundaries.geojson figures.csv --operation south-sudan',
] as const;

/** No operation is there yet: what to type to have one. */
export const NoOperation = () => {
  const { t } = useTranslator();
  return (
    <main className="grid flex-1 place-items-center overflow-auto p-4">
      <div className="w-full max-w-2xl">
        <div className="mb-3">
          <Logo title={t('app.name')} />
        </div>
        <EmptyState title={t('firstRun.title')}>{t('firstRun.text')}</EmptyState>
        <div className="my-3">
          <CommandLines lines={COMMANDS} />
        </div>
        <p className="text-body text-ink-2">{t('firstRun.demo')}</p>
      </div>
    </main>
  );
};
