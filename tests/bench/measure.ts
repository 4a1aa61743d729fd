/** Milliseconds of one frame. `main` = CPU of the page's main thread, null where it cannot be read. */
export type Frame = { readonly wall: number; readonly main: number | null };

export type Percentiles = {
  readonly frames: number;
  readonly wallP50: number;
  readonly wallP95: number;
  readonly mainP50: number | null;
  readonly mainP95: number | null;
};

type FileReader = { readFileSync(path: string, encoding: 'utf8'): string };

const files: FileReader | null = readNodeFiles();

/**
 * CPU time of this page's main thread so far, in milliseconds: unlike the clock on the wall it does
 * not count waiting for other programs. Linux only, null elsewhere.
 */
export function mainThreadMs(): number | null {
  if (files === null) return null;
  const process = Reflect.get(globalThis, 'process') as { readonly pid: number };
  try {
    const text = files.readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8');
    return Number(text.split(' ', 1)[0]) / 1e6;
  } catch {
    return null;
  }
}

/** Megabytes in use: heap after a collection where one can be asked for, and the whole process. */
export function memoryMb(): { readonly heap: number; readonly rss: number | null } {
  const collect = Reflect.get(globalThis, 'gc') as (() => void) | undefined;
  collect?.();
  const memory = Reflect.get(performance, 'memory') as { readonly usedJSHeapSize: number };
  const status = files?.readFileSync('/proc/self/status', 'utf8') ?? '';
  const rss = /VmRSS:\s+(\d+) kB/.exec(status)?.[1];
  return { heap: memory.usedJSHeapSize / 1e6, rss: rss === undefined ? null : Number(rss) / 1e3 };
}

/** Waits for the next frame to begin. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

/** Waits until something is so at the beginning of a frame, then until that frame is painted. */
export async function untilPainted(isReady: () => boolean): Promise<void> {
  while (!isReady()) await nextFrame();
  await nextFrame();
  await new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });
}

/** Does something at the beginning of each frame and measures from there to the next one. */
export async function measureFrames(
  count: number,
  budgetMs: number,
  act: (frame: number) => void,
): Promise<Percentiles> {
  const frames: Frame[] = [];
  const begun = performance.now();
  await nextFrame();
  for (let frame = 0; frame < count && performance.now() - begun < budgetMs; frame++) {
    const wall = performance.now();
    const main = mainThreadMs();
    act(frame);
    await nextFrame();
    const mainNow = mainThreadMs();
    frames.push({
      wall: performance.now() - wall,
      main: main === null || mainNow === null ? null : mainNow - main,
    });
  }
  const walls = frames.map((frame) => frame.wall);
  const mains = frames.flatMap((frame) => frame.main ?? []);
  return {
    frames: frames.length,
    wallP50: percentile(walls, 0.5),
    wallP95: percentile(walls, 0.95),
    mainP50: mains.length === 0 ? null : percentile(mains, 0.5),
    mainP95: mains.length === 0 ? null : percentile(mains, 0.95),
  };
}

function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
}

function readNodeFiles(): FileReader | null {
  const require = Reflect.get(globalThis, 'require') as ((name: string) => FileReader) | undefined;
  return require?.('node:fs') ?? null;
}
