// The bench shows vis-timeline on its own, on the same axis as ours.
// eslint-disable-next-line no-restricted-imports
import moment from 'moment';
import { DataSet } from 'vis-data/esnext';
import { Timeline } from 'vis-timeline/esnext';
import type { Chronology } from '../../shared/chronology/chronology.ts';
import type { AxisDriver, AxisMount } from './driver.ts';
import { nextFrame, untilPainted } from './measure.ts';

const FAR = Date.UTC(1900, 0, 1);
const DAY_MS = 86_400_000;

/**
 * vis-timeline as it comes, in its best order: empty shell, items while the window is far away,
 * no stacking, then the window.
 */
export function bareIn(host: HTMLElement): AxisMount {
  return (chronology) => mount(host, chronology);
}

async function mount(host: HTMLElement, chronology: Chronology): Promise<AxisDriver> {
  const items = [
    ...chronology.marks.map((mark) => ({
      id: `m${mark.id}`,
      group: mark.lane,
      content: mark.label,
      start: mark.at,
      type: 'point',
    })),
    ...chronology.bars.map((bar) => ({
      id: `b${bar.id}`,
      group: bar.lane,
      content: bar.label,
      start: bar.from,
      end: bar.to,
      type: 'range',
    })),
  ];
  const groups = chronology.lanes.map(({ id, title }, order) => ({ id, content: title, order }));
  const timeline = new Timeline(host, [], groups, {
    stack: false,
    groupOrder: 'order',
    showCurrentTime: false,
    rtl: false,
    rollingMode: { follow: false, offset: 0.5 },
    moment: (date: moment.MomentInput) => moment.utc(date),
  });
  const from = Math.min(...range(items.map((item) => item.start)));
  const to = Math.max(...range(items.map((item) => item.start)));
  timeline.setWindow(FAR, FAR + DAY_MS, { animation: false });
  await nextFrame();
  timeline.setItems(new DataSet(items));
  await nextFrame();
  timeline.setWindow(from, to, { animation: false });
  const shown = host.getElementsByClassName('vis-item');
  await untilPainted(() => shown.length >= items.length * 0.95);
  return {
    pan(part) {
      const { start, end } = timeline.getWindow();
      const by = (end.valueOf() - start.valueOf()) * part;
      timeline.setWindow(start.valueOf() + by, end.valueOf() + by, { animation: false });
    },
    zoom(factor) {
      const { start, end } = timeline.getWindow();
      const middle = (start.valueOf() + end.valueOf()) / 2;
      const half = ((end.valueOf() - start.valueOf()) / 2) * factor;
      timeline.setWindow(middle - half, middle + half, { animation: false });
    },
    items: () => shown.length,
  };
}

/** The ends alone: spreading fifty thousand arguments is a matter of luck. */
function range(values: readonly number[]): readonly [number, number] {
  let least = Infinity;
  let most = -Infinity;
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return [least, most];
}
