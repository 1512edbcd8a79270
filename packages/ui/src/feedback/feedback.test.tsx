import { describe, expect, it } from 'vitest';
import { markup } from '../../test/markup';
import { Tag } from '../data/tag';
import { Panel } from '../layout/panel';
import { VisuallyHidden } from '../layout/visually-hidden';
import { Sheet } from '../overlays/sheet';
import { Banner } from './banner';
import { EmptyState } from './empty-state';
import { ErrorState } from './error-state';
import { LiveIndicator } from './live-indicator';
import { OfflineBanner } from './offline-banner';
import { ToastRegion } from './toast-region';

const noop = () => undefined;

describe('how urgently something is read aloud', () => {
  it.each([
    [
      'a failure interrupts',
      <ErrorState key="a" title="Sites could not be loaded" />,
      'role="alert"',
    ],
    ['being offline waits for its turn', <OfflineBanner key="b">x</OfflineBanner>, 'role="status"'],
    [
      'an announcement waits',
      <VisuallyHidden key="c" isAnnounced>
        x
      </VisuallyHidden>,
      'role="status"',
    ],
    ['a message waits', <ToastRegion key="d" toasts={[]} onDismiss={noop} />, 'aria-live="polite"'],
    [
      'what holds for the page is a note',
      <Banner key="e" title="Historical case" />,
      'role="note"',
    ],
  ])('%s', async (_what, element, expected) => {
    expect(await markup(element)).toContain(expected);
  });

  it('is not at all for text that only labels a part', async () => {
    expect(await markup(<VisuallyHidden>Layers</VisuallyHidden>)).not.toContain('role');
  });

  it('is not at all for a place with nothing to show: nothing happened', async () => {
    expect(await markup(<EmptyState title="No sites">None assessed</EmptyState>)).not.toContain(
      'role',
    );
  });
});

describe('a way on', () => {
  it('is offered in the reader’s language where trying again can help, and only there', async () => {
    expect(await markup(<ErrorState title="x" onRetry={noop} />, 'fr')).toContain('Réessayer');
    expect(await markup(<ErrorState title="x" />, 'fr')).not.toContain('<button');
    expect(await markup(<OfflineBanner onRetry={noop}>x</OfflineBanner>, 'es')).toContain(
      '<button',
    );
  });

  it('is there for each message: it can be closed, or undone', async () => {
    const toast = { id: 'a', text: 'Layer hidden', action: { label: 'Undo', onPress: noop } };
    const html = await markup(<ToastRegion toasts={[toast]} onDismiss={noop} />);
    expect(html).toContain('Undo');
    expect(html).toContain('aria-label="Close"');
  });
});

describe('what is told by colour', () => {
  it('is told by a word, too', async () => {
    expect(await markup(<Tag tone="crit">Closed</Tag>)).toContain('>Closed<');
    expect(await markup(<LiveIndicator state="paused" label="Connecting" />)).toContain(
      '>Connecting<',
    );
  });

  it('of the connection differs in shape as well', async () => {
    const dot = async (state: 'live' | 'paused') =>
      (await markup(<LiveIndicator state={state} label="x" />)).includes('border-2');
    expect([await dot('live'), await dot('paused')]).toEqual([false, true]);
  });
});

describe('a panel', () => {
  it('is a named region whose content scrolls with the keyboard', async () => {
    const html = await markup(<Panel label="Selected place">Bentiu</Panel>);
    expect(html).toMatch(/<section aria-label="Selected place"/);
    expect(html).toMatch(/<div tabindex="0"[^>]*overflow-auto/);
  });
});

describe('a sheet on a phone', () => {
  it('leaves the map in use: it is a region, not a dialog, with a handle that has a name', async () => {
    const html = await markup(
      <Sheet label="Selected place" snap={60} onSnap={noop} onClose={noop}>
        Bentiu
      </Sheet>,
    );
    expect(html).not.toContain('role="dialog"');
    expect(html).not.toContain('aria-modal');
    expect(html).toMatch(/<section aria-label="Selected place"/);
    expect(html).toMatch(/<button type="button" aria-label="[^"]+"/);
    expect(html).toContain('* 0.6)');
  });
});
