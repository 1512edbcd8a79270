import { aRequest, type TestApp } from './open-test-app';

/** Opens pages as text, in which spaces that keep numbers together are like any. */
export const opensPages =
  (opened: () => TestApp) =>
  async (path: string, init: Parameters<typeof aRequest>[1] = {}) => {
    const { app } = opened();
    const response = await app(aRequest(path, init));
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      text: text.replaceAll(/[\u00a0\u202f]/g, ' '),
    };
  };
