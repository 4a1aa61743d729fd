/// <reference types="vite/client" />
import '../../renderer/ui/fonts.ts';
import '@mantine/core/styles.css';
import { buildChronology } from '../../shared/chronology/chronology.ts';
import { filterChronology, noFilter } from '../../shared/chronology/filter.ts';
import type { CivilDay } from '../../shared/time/civil-day.ts';
import { bareIn } from './bare-timeline.ts';
import type { AxisDriver } from './driver.ts';
import { matterOfSize } from './matter-of-size.ts';
import { mainThreadMs, measureFrames, memoryMb, type Percentiles } from './measure.ts';
import { prepareOurs } from './our-timeline.tsx';

const AS_OF = '2025-06-01' as CivilDay;
const FRAME_BUDGET_MS = 12_000;
const WEIGHTS = [400, 600, 700];

export type Job = { readonly variant: 'ours' | 'bare'; readonly events: number };

export type Outcome = Job & {
  /** From the matter's rows to its lines, bars and marks. */
  readonly buildMs: number;
  /** Narrowing it by a word. */
  readonly filterMs: number;
  /** From the chronology in hand to the first painted frame with everything in its place. */
  readonly firstMs: number;
  readonly firstMainMs: number | null;
  readonly items: number;
  readonly panAll: Percentiles;
  readonly zoom: Percentiles;
  readonly panYear: Percentiles;
  readonly heapMb: number;
  readonly rssMb: number | null;
};

async function run({ variant, events }: Job): Promise<Outcome> {
  const host = document.getElementById('host');
  if (host === null) throw new Error('There is no host.');
  // Before a matter is opened the list of clients has been read in these.
  await Promise.all(WEIGHTS.map((weight) => document.fonts.load(`${weight} 14px "Noto Sans"`)));
  const view = matterOfSize(events);
  const [chronology, buildMs] = timed(() => buildChronology(view, { asOf: AS_OF }));
  const [, filterMs] = timed(() => filterChronology(chronology, { ...noFilter, words: 'bond' }));
  const mount = variant === 'ours' ? await prepareOurs(host) : bareIn(host);
  const begun = performance.now();
  const begunMain = mainThreadMs();
  const driver = await mount(chronology);
  const firstMs = performance.now() - begun;
  const endMain = mainThreadMs();
  const firstMainMs = begunMain === null || endMain === null ? null : endMain - begunMain;
  const items = driver.items();
  await rest();
  const panAll = await pan(driver, 120);
  await rest();
  // From ten years to two months and back.
  const zoom = await measureFrames(140, FRAME_BUDGET_MS, (frame) =>
    driver.zoom(frame < 70 ? 1 / 1.06 : 1.06),
  );
  for (let step = 0; step < 39; step++) driver.zoom(1 / 1.06);
  await rest();
  const panYear = await pan(driver, 120);
  const { heap, rss } = memoryMb();
  return {
    variant,
    events,
    buildMs,
    filterMs,
    firstMs,
    firstMainMs,
    items,
    panAll,
    zoom,
    panYear,
    heapMb: heap,
    rssMb: rss,
  };
}

/** There and back again, one hundredth of the window a frame. */
function pan(driver: AxisDriver, frames: number): Promise<Percentiles> {
  return measureFrames(frames, FRAME_BUDGET_MS, (frame) =>
    driver.pan(frame < frames / 2 ? 0.01 : -0.01),
  );
}

function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 400));
}

function timed<T>(make: () => T): readonly [T, number] {
  const begun = performance.now();
  const made = make();
  return [made, performance.now() - begun];
}

Object.assign(window, { runBench: run });
