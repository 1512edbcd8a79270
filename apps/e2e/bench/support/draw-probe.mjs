/**
 * Put before a page's own scripts: counts the frames in which WebGL draws, on `window.__frames`, so
 * that how smooth a map moves is measured without its help.
 */
export const countFrames = () => {
  const counted = { frames: 0 };
  let isCounted = false;
  const next = () => {
    isCounted = false;
    requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
  const context = WebGL2RenderingContext.prototype;
  for (const name of /** @type {const} */ (['drawArrays', 'drawElements'])) {
    const counting = new Proxy(Reflect.get(context, name), {
      apply: (draw, target, args) => {
        counted.frames += isCounted ? 0 : 1;
        isCounted = true;
        return Reflect.apply(draw, target, args);
      },
    });
    Reflect.set(context, name, counting);
  }
  Reflect.set(window, '__frames', counted);
};

/** @param {import('@playwright/test').Page} page */
const framesSoFar = (page) => page.evaluate(() => Reflect.get(window, '__frames').frames);

/** For so long the pointer drags the map, with a step every few milliseconds. */
const DRAG_MS = 1_500;

/**
 * Drags the map by hand; gives how many frames a second were drawn.
 * @param {import('@playwright/test').Page} page
 */
export const framesWhileDragged = async (page) => {
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  const [x, y] = [width / 2, height / 2];
  await page.mouse.move(x, y);
  const before = await framesSoFar(page);
  const startedAt = performance.now();
  await page.mouse.down();
  for (let step = 0; performance.now() - startedAt < DRAG_MS; step += 1) {
    await page.mouse.move(x + 180 * Math.sin(step / 8), y + 120 * Math.sin(step / 5));
  }
  const frames = (await framesSoFar(page)) - before;
  const seconds = (performance.now() - startedAt) / 1_000;
  await page.mouse.up();
  return frames / seconds;
};
