import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { TimelinePanel } from '../../renderer/features/timeline/timeline-panel.tsx';
import { theme } from '../../renderer/ui/theme.ts';
import type { Chronology } from '../../shared/chronology/chronology.ts';
import type { AxisDriver, AxisMount } from './driver.ts';
import { untilPainted } from './measure.ts';

/** Puts up the app around the panel: it stands there before a matter is opened. */
export async function prepareOurs(host: HTMLElement): Promise<AxisMount> {
  const root = createRoot(host);
  const show = (child: ReactNode) =>
    root.render(<MantineProvider theme={theme}>{child}</MantineProvider>);
  show(<main className="ready" />);
  await untilPainted(() => host.querySelector('.ready') !== null);
  return (chronology) => mount(host, chronology, show);
}

/** The app's own panel with all that stands around the axis, moved by wheel as a person does. */
async function mount(
  host: HTMLElement,
  chronology: Chronology,
  show: (child: ReactNode) => void,
): Promise<AxisDriver> {
  show(
    <TimelinePanel
      chronology={chronology}
      today={chronology.asOf}
      laptopZone="America/New_York"
      selectedKey={null}
      onSelect={() => undefined}
      onOpen={() => undefined}
      editing={false}
      colorScheme="light"
    />,
  );
  const shown = host.getElementsByClassName('ax-item');
  await untilPainted(() => shown.length > 0);
  const center = host.querySelector('.vis-panel.vis-center');
  if (center === null) throw new Error('There is no axis.');
  const box = center.getBoundingClientRect();
  const wheel = (change: WheelEventInit) =>
    center.dispatchEvent(
      new WheelEvent('wheel', {
        bubbles: true,
        cancelable: true,
        clientX: box.left + box.width / 2,
        clientY: box.top + 20,
        ...change,
      }),
    );
  return {
    pan: (part) => wheel({ deltaX: box.width * part }),
    zoom: (factor) => wheel({ deltaY: 300 * Math.log(factor), ctrlKey: true }),
    items: () => shown.length,
  };
}
