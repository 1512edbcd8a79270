import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWebFiles } from './web-files';
import { createWebRoute } from './web-route';

const SCRIPT = 'console.log("map");'.repeat(200);

/** Told apart from the file that it stands for, so that a test sees which one was sent. */
const PACKED = 'console.log("packed");'.repeat(200);

const PAGE = `<!doctype html><title>Waystation</title>
<link rel="modulepreload" href="/assets/map-page-1.js" fetchpriority="auto">`;

const get = (path: string, headers: Record<string, string> = {}): Request =>
  new Request(`http://localhost:4310${path}`, { headers });

describe('the built web app', () => {
  let folder = '';
  let route: ReturnType<typeof createWebRoute>;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'waystation-web-'));
    await mkdir(join(folder, 'assets'));
    await writeFile(join(folder, 'index.html'), PAGE);
    await writeFile(join(folder, 'assets/fr-9c8b.js'), SCRIPT);
    await writeFile(join(folder, 'assets/index-1a2b3c4d.js'), SCRIPT);
    await writeFile(join(folder, 'assets/packed-5e6f.js'), SCRIPT);
    await writeFile(join(folder, 'assets/packed-5e6f.js.br'), brotliCompressSync(PACKED));
    route = createWebRoute(await openWebFiles(folder));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('is one page for the address of every screen, asked for each time', async () => {
    for (const path of ['/', '/libya-2011', '/ssd/map?level=2', '/ssd/centres/centre%3ASSD.01']) {
      const response = await route(get(path));
      expect(await response.text()).toContain('<title>Waystation</title>');
      expect(response.headers.get('cache-control')).toBe('no-cache');
    }
  });

  it.each([
    ['/', true],
    ['/ssd/map?level=2', true],
    ['/ssd/find', false],
    ['/ssd/centre/centre%3ASSD.01', false],
  ])('loads for %s what a map needs: %s', async (path, expected) => {
    expect((await (await route(get(path))).text()).includes('map-page-1.js')).toBe(expected);
  });

  it('knows where the words in a language are', async () => {
    const files = await openWebFiles(folder);
    expect([files?.words('fr'), files?.words('es')]).toEqual(['/assets/fr-9c8b.js', null]);
  });

  it('names no words where another build left its own', async () => {
    await writeFile(join(folder, 'assets/ar-1a2b.js'), 'older');
    expect((await openWebFiles(folder))?.words('ar')).toBe('/assets/ar-1a2b.js');
    await writeFile(join(folder, 'assets/ar-3c4d.js'), 'newer');
    expect((await openWebFiles(folder))?.words('ar')).toBeNull();
  });

  it('lets files with a hash in their name be kept for ever, compressed', async () => {
    const response = await route(get('/assets/index-1a2b3c4d.js', { 'accept-encoding': 'br' }));
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(response.headers.get('content-encoding')).toBe('br');
    expect((await response.arrayBuffer()).byteLength).toBeLessThan(SCRIPT.length / 10);
  });

  it('is sent as the build packed it to who takes that, and is no file of its own then', async () => {
    const packed = await route(get('/assets/packed-5e6f.js', { 'accept-encoding': 'gzip, br' }));
    expect(packed.headers.get('content-encoding')).toBe('br');
    expect(brotliDecompressSync(await packed.arrayBuffer()).toString()).toBe(PACKED);
    const plain = await route(get('/assets/packed-5e6f.js'));
    expect(await plain.text()).toBe(SCRIPT);
    expect(plain.headers.get('etag')).toBe(packed.headers.get('etag'));
    expect((await route(get('/assets/packed-5e6f.js.br'))).status).toBe(404);
  });

  it('answers 304 to who has the page already', async () => {
    const etag = (await route(get('/'))).headers.get('etag') ?? '';
    expect((await route(get('/', { 'if-none-match': etag }))).status).toBe(304);
  });

  it.each(['/assets/old-99.js', '/favicon.png', '/../package.json', '/.env'])(
    'has no file at %s',
    async (path) => {
      expect((await route(get(path))).status).toBe(404);
    },
  );

  it('says what to do where it was not built', async () => {
    expect(await openWebFiles(join(folder, 'nowhere'))).toBeNull();
    const response = await createWebRoute(null)(get('/'));
    expect([response.status, await response.text()]).toEqual([
      503,
      expect.stringContaining('npm run build'),
    ]);
  });
});
