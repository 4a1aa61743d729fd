import 'vis-timeline/styles/vis-timeline-graph2d.css';
import './timeline.css';
import { useReducedMotion } from '@mantine/hooks';
import { useEffect, useMemo, useRef, useState } from 'react';
import { axisMs } from '../../../shared/time/axis-ms.ts';
import { addDays } from '../../../shared/time/civil-day.ts';
import { formatCivilDay } from '../../../shared/time/format-civil-day.ts';
import type { AxisWindow, SceneItem } from '../../../shared/chronology/project-scene.ts';
import { lazily } from './lazily.ts';
import { holdsStop, keysOf, type Stop, takeStep, walkOf } from './axis-walk.ts';
import { readAxisKey } from './axis-keys.ts';
import { canMove, useAxisDrag } from './axis-drag.ts';
import { describeStop } from './describe-stop.ts';
import { type CardPlace, ItemCard } from './item-card.tsx';
import { ManyList } from './many-list.tsx';
import type { AxisLine } from './overlay-layer.ts';
import { type Preset, presets } from './presets.ts';
import { createTimelineAxis, type TimelineAxis } from './timeline-axis.ts';
import { TimelineLegend } from './timeline-legend.tsx';
import type { TimelineCommand, TimelinePanelProps } from './timeline-panel-props.ts';
import { TimelineToolbar } from './timeline-toolbar.tsx';
import { UndatedTray } from './undated-tray.tsx';
import { wheelListener } from './wheel.ts';

const DAY_MS = 86_400_000;
const HELP =
  'Left and right arrows go through the events of a lane by time, up and down change the lane, Home and End go to the first and the last, Enter opens, plus and minus zoom, zero shows all, Page Up and Page Down move the window, Escape clears.';

type Card = { readonly item: SceneItem; readonly place: CardPlace };
type Many = { readonly keys: readonly string[]; readonly place: CardPlace };

/** The axis of a matter: custody, hearings and release on one line of time. */
export function TimelinePanel(props: TimelinePanelProps) {
  const { chronology, today, laptopZone, selectedKey, onSelect, onOpen, editing } = props;
  const root = useRef<HTMLElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const axis = useRef<TimelineAxis | null>(null);
  const [bandKey, setBandKey] = useState<string | null>(null);
  const [card, setCard] = useState<Card | null>(null);
  const [many, setMany] = useState<Many | null>(null);
  const [said, setSaid] = useState('');
  const [preset, setPreset] = useState<Preset | null>('custody');
  const reducedMotion = useReducedMotion();
  // Both wait until something is asked of them: the first picture does not.
  const walk = useMemo(() => lazily(() => walkOf(chronology)), [chronology]);
  const rows = useMemo(
    () => lazily(() => new Map(chronology.rows.map((row) => [row.key, row]))),
    [chronology.rows],
  );
  const lines = useMemo(() => linesOf(chronology.limit, today), [chronology.limit, today]);
  const currentKey = selectedKey ?? bandKey;
  const current = currentKey === null ? null : (walk().byKey.get(currentKey) ?? null);

  const hideCard = useRef<() => void>(() => undefined);
  useEffect(() => {
    hideCard.current = () => {
      if (card !== null) setCard(null);
    };
  }, [card]);
  const highlight = useRef<() => void>(() => undefined);
  useEffect(() => {
    highlight.current = () => {
      axis.current?.eachShown(({ item, element }) => {
        const isCurrent = current !== null && holdsStop(item, current);
        element.classList.toggle('ax-current', isCurrent);
        element.classList.toggle('ax-movable', isCurrent && editing && canMove(item));
      });
    };
    highlight.current();
  }, [current, editing]);

  useEffect(() => {
    if (host.current === null || canvas.current === null) return;
    const made = createTimelineAxis(canvas.current, {
      onScene: () => highlight.current(),
      onWindow: () => hideCard.current(),
    });
    axis.current = made;
    const observer = new ResizeObserver(() => made.resize());
    observer.observe(canvas.current);
    const onWheel = wheelListener(made);
    host.current.addEventListener('wheel', onWheel, { passive: false, capture: true });
    const element = host.current;
    return () => {
      element.removeEventListener('wheel', onWheel, { capture: true });
      observer.disconnect();
      made.destroy();
      axis.current = null;
    };
  }, []);

  useEffect(() => {
    axis.current?.show(chronology, lines, axisMs(addDays(chronology.limit, 1)));
  }, [chronology, lines]);

  const setWindow = (window: AxisWindow, next: Preset | null = null) => {
    setPreset(next);
    axis.current?.setWindow(window, !reducedMotion);
  };
  const zoom = (factor: number) => {
    if (axis.current === null) return;
    const { from, to } = axis.current.window();
    const middle = isIn(current, from, to) ? current.at : (from + to) / 2;
    setWindow({
      from: middle - (middle - from) * factor,
      to: middle + (to - middle) * factor,
    });
  };
  const showPreset = (id: Preset) => {
    if (axis.current === null) return;
    if (id === 'custody' || id === 'all') {
      setPreset(id);
      axis.current.showHome(id, !reducedMotion);
      return;
    }
    const ms = presets.find((one) => one.id === id)?.ms ?? DAY_MS;
    const { from, to } = axis.current.window();
    const middle = isIn(current, from, to) ? current.at : (from + to) / 2;
    setWindow({ from: middle - ms / 2, to: middle + ms / 2 }, id);
  };
  const jump = (ms: number) => {
    if (axis.current === null) return;
    const { from, to } = axis.current.window();
    const half = Math.min(to - from, 92 * DAY_MS) / 2;
    setWindow({ from: ms - half, to: ms + half });
  };

  const obey = useRef<(command: TimelineCommand) => void>(() => undefined);
  useEffect(() => {
    obey.current = (command) => {
      if (command === 'zoom-in') zoom(1 / 1.6);
      else if (command === 'zoom-out') zoom(1.6);
      else if (command === 'zoom-fit') showPreset('all');
      else root.current?.querySelector<HTMLElement>('input[name="go-to-date"]')?.focus();
    };
  });
  const { listen } = props;
  useEffect(() => listen?.((command) => obey.current(command)), [listen]);

  const reveal = (stop: Stop) => {
    if (axis.current === null) return;
    const { from, to } = axis.current.window();
    const span = to - from;
    axis.current.revealLane(stop.lane);
    const isVisible = stop.to > from + span * 0.005 && stop.at < to - span * 0.04;
    if (isVisible) return;
    const start = stop.at - span * 0.4;
    axis.current.setWindow({ from: start, to: start + span }, false);
  };
  const revealCurrent = useRef<() => void>(() => undefined);
  useEffect(() => {
    revealCurrent.current = () => {
      if (current !== null) reveal(current);
    };
  });
  // Selected in the table, in a list or by a link: the axis follows.
  useEffect(() => revealCurrent.current(), [selectedKey]);

  const goTo = (stop: Stop | null) => {
    if (stop === null) return;
    setBandKey(stop.row === null ? stop.key : null);
    onSelect(stop.row === null ? null : stop.key);
    reveal(stop);
    const shown = axis.current?.itemFor((item) => holdsStop(item, stop));
    const counted =
      shown?.item.type === 'count'
        ? `, counted with ${keysOf(shown.item).length - 1} more here`
        : '';
    setSaid(describeStop(stop) + counted);
    setCard(null);
  };
  const clear = () => {
    setBandKey(null);
    onSelect(null);
    setCard(null);
    setMany(null);
    setSaid('Nothing selected');
  };
  /** Zooms into a count, or lists what it holds where zooming would not part it. */
  const openMany = (item: SceneItem, place: CardPlace) => {
    setCard(null);
    const span = item.to - item.from;
    if (span < DAY_MS / 2) setMany({ keys: keysOf(item), place });
    else setWindow({ from: item.from - span * 0.3, to: item.to + span * 0.5 });
  };
  const open = () => {
    if (current === null) return;
    const shown = axis.current?.itemFor((item) => holdsStop(item, current));
    const isMany = shown?.item.type === 'count' && shown.item.to - shown.item.from >= DAY_MS / 2;
    if (shown !== null && shown !== undefined && isMany)
      openMany(shown.item, placeOf(shown.element));
    else if (current.row !== null) onOpen(current.key);
  };

  const drag = useAxisDrag({ axis, host, current, editing, onMove: props.onMove });
  const onKeyDown = (event: React.KeyboardEvent) => {
    const act = readAxisKey(event);
    if (act === null) return;
    event.preventDefault();
    if (act.type === 'step') goTo(takeStep(walk(), current, act.step));
    else if (act.type === 'zoom') zoom(act.factor);
    else if (act.type === 'fit') showPreset('all');
    else if (act.type === 'page' && axis.current !== null) {
      const { from, to } = axis.current.window();
      const by = (to - from) * 0.8 * act.direction;
      setWindow({ from: from + by, to: to + by });
    } else if (act.type === 'open') open();
    else if (act.type === 'clear') clear();
    else if (act.type === 'move') drag.moveBy(act.days);
  };
  const itemAt = (target: EventTarget) => {
    const element = target instanceof Element ? target.closest<HTMLElement>('[data-item]') : null;
    const shown = axis.current?.shown(element?.dataset['item'] ?? '');
    return shown ?? null;
  };
  const onClick = (event: React.MouseEvent) => {
    if (drag.wasDragged()) return;
    const shown = itemAt(event.target);
    if (shown === null) return;
    const place = { x: event.clientX + 12, y: event.clientY + 16 };
    if (shown.item.type === 'count' || shown.item.type === 'bars') openMany(shown.item, place);
    else {
      const [key] = keysOf(shown.item);
      const stop = key === undefined ? undefined : walk().byKey.get(key);
      if (stop !== undefined) goTo(stop);
    }
  };

  const undated = useMemo(
    () => chronology.rows.filter((row) => row.date.kind === 'undated'),
    [chronology.rows],
  );
  return (
    <section ref={root} className="ax-root" data-scheme={props.colorScheme} aria-label="Timeline">
      <TimelineToolbar
        today={today}
        preset={preset}
        onZoom={zoom}
        onPreset={showPreset}
        onJump={jump}
      >
        {props.toolbarEnd}
      </TimelineToolbar>
      <div
        ref={host}
        className="ax-host"
        role="application"
        aria-roledescription="timeline"
        aria-label={`Timeline, ${chronology.rows.length} lines`}
        aria-describedby="ax-help"
        tabIndex={0}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onDoubleClick={(event) => {
          const shown = itemAt(event.target);
          const [key] = shown === null ? [] : keysOf(shown.item);
          if (key !== undefined && rows().has(key) && shown?.item.type !== 'count') onOpen(key);
        }}
        onPointerDown={drag.onPointerDown}
        onPointerMove={(event) => {
          if (drag.isDragging()) return;
          const shown = itemAt(event.target);
          const isSame = shown?.item === card?.item;
          if (isSame) return;
          setCard(
            shown === null
              ? null
              : { item: shown.item, place: { x: event.clientX + 14, y: event.clientY + 18 } },
          );
        }}
        onPointerLeave={() => setCard(null)}
        onBlur={() => setCard(null)}
      >
        <div ref={canvas} className="ax-canvas" />
      </div>
      <p id="ax-help" className="ax-hidden-text">
        {HELP}
      </p>
      <p className="ax-hidden-text" aria-live="polite" role="status">
        {said}
      </p>
      <TimelineLegend chronology={chronology} />
      <UndatedTray rows={undated} onOpen={onOpen} />
      {card === null || many !== null ? null : (
        <ItemCard item={card.item} place={card.place} rows={rows()} laptopZone={laptopZone} />
      )}
      {many === null ? null : (
        <ManyList
          rows={many.keys.flatMap((key) => rows().get(key) ?? [])}
          place={many.place}
          onClose={() => setMany(null)}
          onPick={(key) => {
            setMany(null);
            const stop = walk().byKey.get(key);
            if (stop !== undefined) goTo(stop);
            onOpen(key);
          }}
        />
      )}
    </section>
  );
}

function isIn(stop: Stop | null, from: number, to: number): stop is Stop {
  return stop !== null && stop.at >= from && stop.at <= to;
}

function placeOf(element: HTMLElement): CardPlace {
  const { left, bottom } = element.getBoundingClientRect();
  return { x: left + 8, y: bottom + 6 };
}

function linesOf(limit: TimelinePanelProps['today'], today: TimelinePanelProps['today']) {
  const lines: AxisLine[] = [
    { id: 'today', at: axisMs(today), label: `Today, ${formatCivilDay(today, 'axis')}` },
  ];
  if (limit !== today)
    lines.push({
      id: 'limit',
      at: axisMs(addDays(limit, 1)),
      label: `Facts through ${formatCivilDay(limit, 'axis')}`,
    });
  return lines;
}
