import { Button, Menu, useTranslator } from '@waystation/ui';
import { FileDown } from 'lucide-react';
import { sheetAddress } from '../address/sheet-address';
import { downloadFrom } from '../download-from';
import type { Composer } from '../use-composer';

/** The kinds of file that have a name here, the most asked for first. */
const FORMATS = ['pdf', 'svg', 'png', 'jpeg', 'json'] as const;

/** Takes the page as a file, of the kinds that the server makes. */
export const ExportMenu = ({ composer }: { readonly composer: Composer }) => {
  const { t } = useTranslator();
  const { overview, query, preview } = composer;
  const offered = preview.shown?.formats ?? [];
  return (
    <Menu
      label={t('snapshot.export')}
      entries={FORMATS.filter((format) => offered.includes(format)).map((id) => ({
        id,
        label: t(`snapshot.export.${id}`),
      }))}
      onChoose={(format) => downloadFrom(sheetAddress(overview.operation.code, query, format))}
      trigger={
        <Button
          variant="primary"
          icon={FileDown}
          isDisabled={preview.shown === null || preview.problem !== null}
          className="flex-1"
        >
          {t('snapshot.export')}
        </Button>
      }
    />
  );
};
