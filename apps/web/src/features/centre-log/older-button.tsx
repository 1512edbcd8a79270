import { Button, useTranslator } from '@waystation/ui';

/** What of a log is not shown yet. */
export type OlderEntries = {
  /** Null: there is nothing older. */
  readonly readOlder: (() => void) | null;
  readonly isReading: boolean;
};

/** Reads on in a log; nothing where all of it is there. */
export const OlderButton = ({ readOlder, isReading }: OlderEntries) => {
  const { t } = useTranslator();
  return (
    readOlder && (
      <Button variant="quiet" isDisabled={isReading} onPress={readOlder}>
        {t('log.older')}
      </Button>
    )
  );
};
