import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { Chronology } from '../../../shared/chronology/chronology.ts';
import type { AxisWindow } from '../../../shared/chronology/project-scene.ts';
import { axisMs } from '../../../shared/time/axis-ms.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import type { AxisMemory } from './axis-memory.ts';
import {
  anchorOf,
  focusOf,
  type Neighbours,
  neighboursOf,
  pointsOf,
  presetOf,
} from './axis-place.ts';
import type { Stop } from './axis-walk.ts';
import { lazily } from '../../../shared/model/lazily.ts';
import { type Preset, presets } from './presets.ts';
import type { HomeStretch, TimelineAxis } from './timeline-axis.ts';

const DAY_MS = 86_400_000;
/** Going to a date leaves the scale, but shows no more than this around it. */
const MOST_AROUND_MS = 92 * DAY_MS;

type Rested = (window: AxisWindow, home: HomeStretch | null, showsEvent: boolean) => void;

type Input = {
  readonly axis: RefObject<TimelineAxis | null>;
  readonly memory: AxisMemory;
  readonly chronology: Chronology;
  readonly today: CivilDay;
  readonly current: Stop | null;
  readonly animate: boolean;
};

/** Going about on the axis: presets, zoom, dates; and what there is where it came to rest. */
export function useAxisTravel({ axis, memory, chronology, today, current, animate }: Input) {
  const [preset, setPreset] = useState<Preset | null>(() => {
    const { home, window } = memory.read();
    return window === null ? home : presetOf(window, home);
  });
  const [neighbours, setNeighbours] = useState<Neighbours | null>(null);
  const points = useMemo(() => lazily(() => pointsOf(chronology)), [chronology]);
  const isCurrentInView = useRef(false);

  const standing = (of: TimelineAxis) => ({
    window: of.window(),
    jumpedTo: memory.read().jumpedTo,
    selected: current,
  });
  const setWindow = (window: AxisWindow) => {
    setPreset(presetOf(window, null));
    axis.current?.setWindow(window, animate);
  };
  const around = (middle: number, ms: number) =>
    setWindow({ from: middle - ms / 2, to: middle + ms / 2 });

  const rested = useRef<Rested>(() => undefined);
  useEffect(() => {
    rested.current = (window, home, showsEvent) => {
      memory.write({ window, home });
      setPreset(presetOf(window, home));
      isCurrentInView.current =
        current !== null && current.to >= window.from && current.at <= window.to;
      // The first picture does not wait until all moments are sorted.
      const found = showsEvent ? null : neighboursOf(points(), window);
      setNeighbours((now) => (isSame(now, found) ? now : found));
    };
  });

  return {
    preset,
    /** What is nearest on either side; null where the window holds something. */
    neighbours,
    isCurrentInView,
    setWindow,
    zoom: (factor: number) => {
      if (axis.current === null) return;
      const { from, to } = axis.current.window();
      const middle = focusOf(standing(axis.current)) ?? (from + to) / 2;
      setWindow({
        from: middle - (middle - from) * factor,
        to: middle + (to - middle) * factor,
      });
    },
    page: (direction: 1 | -1) => {
      if (axis.current === null) return;
      const { from, to } = axis.current.window();
      const by = (to - from) * 0.8 * direction;
      memory.write({ jumpedTo: null });
      setWindow({ from: from + by, to: to + by });
    },
    showPreset: (id: Preset) => {
      if (axis.current === null) return;
      if (id === 'custody' || id === 'all') {
        memory.write({ jumpedTo: null });
        setPreset(id);
        axis.current.showHome(id, animate);
        return;
      }
      const ms = presets.find((one) => one.id === id)?.ms ?? DAY_MS;
      const jumpedTo = anchorOf(
        {
          ...standing(axis.current),
          home: axis.current.home(),
          today: axisMs(today),
          points: points(),
        },
        ms,
      );
      memory.write({ jumpedTo });
      around(jumpedTo, ms);
    },
    jump: (at: number) => {
      if (axis.current === null) return;
      const { from, to } = axis.current.window();
      memory.write({ jumpedTo: at });
      around(at, Math.min(to - from, MOST_AROUND_MS));
    },
    onHand: () => {
      memory.write({ jumpedTo: null });
      setPreset((now) => (now === 'custody' || now === 'all' ? null : now));
    },
    rested,
  };
}

function isSame(a: Neighbours | null, b: Neighbours | null): boolean {
  return a?.earlier === b?.earlier && a?.later === b?.later;
}
