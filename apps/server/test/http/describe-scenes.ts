import { createApi } from '@waystation/api';
import { type Audience, OperationCode } from '@waystation/domain';
import { loadTranslator } from '@waystation/i18n';
import type { Scene } from '@waystation/scene';
import { describe, expect, it } from 'vitest';
import { readScene, type SceneRead } from '../../src/scene/read-scene';
import { aRequest, read, type TestApp } from '../support/open-test-app';

const LIBYA = OperationCode.parse('libya-2011');
const NOW = new Date('2026-11-23T09:00:00Z');
const ON_17_AUGUST = 'asOf=2011-08-17';

const sceneIn = (answer: SceneRead): Scene => {
  if (answer.kind !== 'scene') {
    throw new Error(answer.kind);
  }
  return answer.scene;
};

/** What is read of a view without a browser. */
export const describeScenes = (opened: () => TestApp): void => {
  describe('the scene of a link', () => {
    const ask = async (
      query: string,
      { maker = 'operator', audience = 'public' }: { maker?: Audience; audience?: Audience } = {},
    ): Promise<SceneRead> => {
      const reader = await loadTranslator('en');
      const asked = { operation: LIBYA, query, maker, audience, now: NOW, reader };
      return await readScene(createApi(opened().parts.store), { ...asked, theme: 'light' });
    };

    it('has the layers that the map opens with', async () => {
      const scene = sceneIn(await ask(ON_17_AUGUST));
      expect(scene.layers.map(({ name }) => name)).toEqual([
        'areas',
        'arrivals',
        'centres',
        'crossings',
      ]);
      expect(scene.left).toEqual([]);
    });

    it('has the rows that a browser is answered', async () => {
      const scene = sceneIn(await ask(ON_17_AUGUST));
      const response = await opened().app(
        aRequest(read('figure.areas', { operation: LIBYA, level: 0, asOf: '2011-08-17' })),
      );
      const { result } = await response.json();
      const rows = scene.layers[0]?.table()?.rows ?? [];
      expect(rows.map(({ key }) => key).toSorted()).toEqual([...result.data.pcode].toSorted());
      const tunisia = rows.find(({ key }) => key === 'TUN');
      expect(tunisia?.cells.map(({ sortBy }) => sortBy)).toContain(834_207);
    });

    it('has the newest date, the sources with their days, and the version of the boundaries', async () => {
      const scene = sceneIn(await ask(ON_17_AUGUST));
      expect(scene.asOf).toBe('2011-08-01');
      expect(scene.mixedDates?.count).toBeGreaterThan(1);
      const used = new Set(scene.layers.flatMap(({ sources }) => sources.map((use) => use.source)));
      expect(new Set(scene.sources.map(({ id }) => id))).toEqual(used);
      expect(scene.sources.filter(({ label, id }) => label === id).map(({ id }) => id)).toEqual([]);
      expect(scene.boundariesOf).not.toBeNull();
    });

    it('draws each source only of what is in it', async () => {
      const scene = sceneIn(await ask(`${ON_17_AUGUST}&layers=crossings:100`));
      const drawn = scene.pictures.flatMap(({ sources }) => Object.values(sources));
      expect(drawn.every(({ data }) => data.features.length > 0)).toBe(true);
    });

    it('of an audience that may see more than whoever asks is not made', async () => {
      expect(await ask(ON_17_AUGUST, { maker: 'public', audience: 'operator' })).toEqual({
        kind: 'audienceBeyondMaker',
      });
    });

    it('of an operation that is not there fails', async () => {
      const reader = await loadTranslator('en');
      const asked = readScene(createApi(opened().parts.store), {
        operation: OperationCode.parse('atlantis'),
        query: '',
        maker: 'public',
        audience: 'public',
        now: NOW,
        reader,
        theme: 'light',
      });
      await expect(asked).rejects.toThrow();
    });
  });
};
