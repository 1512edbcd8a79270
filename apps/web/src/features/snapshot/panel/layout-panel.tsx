import { Button, PageHeader, Panel, PanelSection, useTranslator } from '@waystation/ui';
import { Link2 } from 'lucide-react';
import { useState } from 'react';
import { LinkDialog } from '../../situation-map/controls/link-dialog';
import { EnterRegister } from '../register/enter-register';
import { StartSeries } from '../series/start-series';
import { SheetTemplates } from '../templates/sheet-templates';
import type { Composer } from '../use-composer';
import { CheckList } from './check-list';
import { ExportMenu } from './export-menu';
import { PartToggles } from './part-toggles';
import { PageFields } from './sheet-fields';
import { TextFields } from './text-fields';

type LayoutPanelProps = {
  readonly composer: Composer;
  /** Below the stage rather than beside it, and with what stands above it there. */
  readonly isBelow: boolean;
};

/** All that can be chosen for the page, what to know before it is published, and the way to take it. */
export const LayoutPanel = ({ composer, isBelow }: LayoutPanelProps) => {
  const { t } = useTranslator();
  const [link, setLink] = useState<string | null>(null);
  const facts = composer.preview.shown?.facts;
  return (
    <Panel
      label={t('snapshot.layout')}
      edge={isBelow ? 'none' : 'start'}
      header={<PageHeader title={t('snapshot.layout')} subtitle={t('snapshot.layoutNote')} />}
      footer={
        <>
          <ExportMenu composer={composer} />
          <Button icon={Link2} onPress={() => setLink(location.href)}>
            {t('snapshot.link')}
          </Button>
          <EnterRegister composer={composer} />
          <StartSeries composer={composer} />
        </>
      }
    >
      {isBelow && (
        <PanelSection>
          <SheetTemplates composer={composer} />
        </PanelSection>
      )}
      <PanelSection>
        <PageFields composer={composer} />
      </PanelSection>
      <PanelSection title={t('snapshot.texts')}>
        <TextFields composer={composer} />
      </PanelSection>
      <PanelSection title={t('snapshot.onPage')}>
        <PartToggles composer={composer} />
      </PanelSection>
      {facts && (
        <PanelSection title={t('snapshot.checks')}>
          <CheckList facts={facts} />
        </PanelSection>
      )}
      <LinkDialog link={link} onClose={() => setLink(null)} />
    </Panel>
  );
};
