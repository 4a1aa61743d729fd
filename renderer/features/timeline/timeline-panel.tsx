import 'vis-timeline/styles/vis-timeline-graph2d.css';
import './timeline.css';
import { useReducedMotion } from '@mantine/hooks';
import { useEffect, useMemo, useRef, useState } from 'react';
import { axisMs } from '../../../shared/time/axis-ms.ts';
import { addDays } from '../../../shared/time/civil-day.ts';
import { formatCivilDay } from '../../../shared/time/format-civil-day.ts';
import type { SceneItem } from '../../../shared/chronology/project-scene.ts';
import type { Chronology } from '../../../shared/chronology/chronology.ts';
import { lazily } from '../../../shared/model/lazily.ts';
import { createAxisMemory } from './axis-memory.ts';
import {
  holdsStop,
  keysOf,
  type Step,
  type Stop,
  stopKeyOf,
  takeStep,
  walkOf,
} from './axis-walk.ts';
import { readAxisKey } from './axis-keys.ts';
import { canMove, useAxisDrag } from './axis-drag.ts';
import { describeStop } from './describe-stop.ts';
import { EmptyHint } from './empty-hint.tsx';
import { type CardPlace, ItemCard } from './item-card.tsx';
import { ManyList } from './many-list.tsx';
import type { AxisLine } from './overlay-layer.ts';
import type { TimelineAxis } from './timeline-axis.ts';
import { TimelineLegend } from './timeline-legend.tsx';
import type { TimelineCommand, TimelinePanelProps } from './timeline-panel-props.ts';
import { TimelineToolbar } from './timeline-toolbar.tsx';
import { UndatedTray } from './undated-tray.tsx';
import { useAxisMade } from './use-axis-made.ts';
import { useAxisTravel } from './use-axis-travel.ts';

const DAY_MS = 86_400_000;
const HELP =
  'Left and right arrows go through the events of a lane by time, up and down change the lane, Home and End go to the first and the last, earlier settings of a hearing are stops too, Enter opens the details, plus and minus zoom, zero shows all, Page Up and Page Down move the window, Escape clears.';

/** What is said where a key leads nowhere. */
const ends: Readonly<Record<Step, string>> = {
  previous: 'First in this lane',
  first: 'First in this lane',
  next: 'Last in this lane',
  last: 'Last in this lane',
  up: 'First lane',
  down: 'Last lane',
};

type Card = { readonly item: SceneItem; readonly place: CardPlace };
type Many = {
  readonly keys: readonly string[];
  readonly place: CardPlace;
  /** It lists what was there then: any change ends it. */
  readonly of: Chronology;
};

/** The axis of a matter: custody, hearings and release on one line of time. */
export function TimelinePanel(props: TimelinePanelProps) {
  const { chronology, today, laptopZone, selectedKey, onSelect, onOpen, editing } = props;
  const { coveredPx = 0, isPast = false } = props;
  const [ownMemory] = useState(createAxisMemory);
  const memory = props.memory ?? ownMemory;
  const root = useRef<HTMLElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const axis = useRef<TimelineAxis | null>(null);
  const [stopKey, setStopKey] = useState<string | null>(null);
  const [card, setCard] = useState<Card | null>(null);
  const [many, setMany] = useState<Many | null>(null);
  const [said, setSaid] = useState('');
  const reducedMotion = useReducedMotion();
  // Both wait until something is asked of them: the first picture does not.
  const walk = useMemo(() => lazily(() => walkOf(chronology)), [chronology]);
  const rows = useMemo(
    () => lazily(() => new Map(chronology.rows.map((row) => [row.key, row]))),
    [chronology.rows],
  );
  const lines = useMemo(
    () => linesOf(chronology.limit, today, isPast),
    [chronology.limit, today, isPast],
  );
  const stop = stopKey === null ? null : (walk().byKey.get(stopKey) ?? null);
  const isOwn = stop !== null && (stop.row?.key ?? null) === selectedKey;
  const selected = selectedKey === null ? null : (walk().byKey.get(selectedKey) ?? null);
  const current = isOwn ? stop : selected;
  const travel = useAxisTravel({
    axis,
    memory,
    chronology,
    today,
    current,
    animate: !reducedMotion,
  });
  const { zoom, showPreset, jump, setWindow } = travel;
  const shownMany = many !== null && many.of === chronology ? many : null;
  // A screen reader is silent about a text that did not change.
  const say = (text: string) => setSaid((now) => (now === text ? `${text}\u00a0` : text));

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

  const revealCurrent = useRef<() => void>(() => undefined);
  useEffect(() => {
    revealCurrent.current = () => {
      if (current !== null) axis.current?.reveal(current, coveredPx);
    };
  });
  const { rested, onHand, isCurrentInView } = travel;
  const askAxis = useAxisMade({
    ...{ axis, host, canvas, memory, chronology, lines },
    listeners: {
      onScene: () => highlight.current(),
      onWindow: () => {
        if (card !== null) setCard(null);
      },
      onHand,
      onRest: (...place) => rested.current(...place),
      onResized: () => {
        if (isCurrentInView.current) revealCurrent.current();
      },
    },
  });

  const obey = useRef<(command: TimelineCommand) => void>(() => undefined);
  useEffect(() => {
    obey.current = (command) => {
      setMany(null);
      if (command === 'focus') host.current?.focus();
      else if (command === 'zoom-in') askAxis(() => zoom(1 / 1.6));
      else if (command === 'zoom-out') askAxis(() => zoom(1.6));
      else if (command === 'zoom-fit') askAxis(() => showPreset('all'));
      else root.current?.querySelector<HTMLElement>('input[name="go-to-date"]')?.focus();
    };
  });
  const { listen } = props;
  useEffect(() => listen?.((command) => obey.current(command)), [listen]);

  // Selected in the table, in a list or by a link: the axis follows.
  useEffect(() => {
    if (memory.read().revealedKey === selectedKey) return;
    memory.write({ revealedKey: selectedKey, ...(selectedKey === null ? {} : { jumpedTo: null }) });
    askAxis(() => revealCurrent.current());
  }, [selectedKey, memory, askAxis]);
  // What lies over the axis from now on may lie over what is selected.
  const covered = useRef(coveredPx);
  useEffect(() => {
    if (coveredPx > covered.current) revealCurrent.current();
    covered.current = coveredPx;
  }, [coveredPx]);

  const goTo = (next: Stop) => {
    setStopKey(next.key);
    onSelect(next.row?.key ?? null);
    memory.write({ jumpedTo: null });
    axis.current?.reveal(next, coveredPx);
    const shown = axis.current?.itemFor((item) => holdsStop(item, next));
    const counted =
      shown?.item.type === 'count'
        ? `, counted with ${keysOf(shown.item).length - 1} more here`
        : '';
    say(describeStop(next) + counted);
    setCard(null);
  };
  const step = (way: Step) => {
    const next = takeStep(walk(), current, way);
    if (next !== null && next.key !== current?.key) goTo(next);
    else say(current === null ? 'Nothing to go to' : ends[way]);
  };
  const clear = () => {
    setStopKey(null);
    onSelect(null);
    setCard(null);
    setMany(null);
    say('Nothing selected');
  };
  /** Zooms into a count, or lists what it holds where zooming would not part it. */
  const openMany = (item: SceneItem, place: CardPlace) => {
    setCard(null);
    const span = item.to - item.from;
    if (span < DAY_MS / 2) setMany({ keys: keysOf(item), place, of: chronology });
    else setWindow({ from: item.from - span * 0.3, to: item.to + span * 0.5 });
  };
  const openDetails = (key: string) => {
    const row = rows().get(key);
    if (row !== undefined) say(`Details of ${row.title} are open`);
    onOpen(key);
  };
  const open = () => {
    if (current === null) return;
    const shown = axis.current?.itemFor((item) => holdsStop(item, current));
    const isMany = shown?.item.type === 'count' && shown.item.to - shown.item.from >= DAY_MS / 2;
    if (shown !== null && shown !== undefined && isMany)
      openMany(shown.item, placeOf(shown.element));
    else if (current.row !== null) openDetails(current.row.key);
  };

  const drag = useAxisDrag({ axis, current, editing, onMove: props.onMove });
  const onKeyDown = (event: React.KeyboardEvent) => {
    const act = readAxisKey(event);
    if (act === null) return;
    event.preventDefault();
    switch (act.type) {
      case 'step': {
        step(act.step);
        return;
      }
      case 'zoom': {
        zoom(act.factor);
        return;
      }
      case 'page': {
        travel.page(act.direction);
        return;
      }
      case 'move': {
        drag.moveBy(act.days);
        return;
      }
      case 'fit': {
        showPreset('all');
        return;
      }
      case 'open': {
        open();
        return;
      }
      case 'clear': {
        clear();
        return;
      }
    }
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
      const next = walk().byKey.get(stopKeyOf(shown.item, walk()) ?? '');
      if (next !== undefined) goTo(next);
    }
  };

  const undated = useMemo(
    () => chronology.rows.filter((row) => row.date.kind === 'undated'),
    [chronology.rows],
  );
  const hint =
    chronology.rows.length === 0 ? (
      <div className="ax-over">{props.emptyNote}</div>
    ) : travel.neighbours === null ? null : (
      <div className="ax-over ax-over-low">
        <EmptyHint neighbours={travel.neighbours} onGo={jump} />
      </div>
    );
  return (
    <section ref={root} className="ax-root" data-scheme={props.colorScheme} aria-label="Timeline">
      <TimelineToolbar
        today={today}
        preset={travel.preset}
        onZoom={zoom}
        onPreset={showPreset}
        onJump={jump}
        onToday={() => jump(axisMs(today))}
      >
        {props.toolbarEnd}
      </TimelineToolbar>
      <div className="ax-stage">
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
        {hint}
      </div>
      <p id="ax-help" className="ax-hidden-text">
        {HELP}
      </p>
      <p className="ax-hidden-text" aria-live="polite" role="status">
        {said}
      </p>
      <TimelineLegend chronology={chronology} memory={memory} />
      <UndatedTray rows={undated} onOpen={onOpen} />
      {card === null || shownMany !== null ? null : (
        <ItemCard item={card.item} place={card.place} rows={rows()} laptopZone={laptopZone} />
      )}
      {shownMany === null ? null : (
        <ManyList
          rows={shownMany.keys.flatMap((key) => rows().get(key) ?? [])}
          place={shownMany.place}
          onLeave={() => setMany(null)}
          onEscape={() => {
            setMany(null);
            host.current?.focus();
          }}
          onPick={(key) => {
            setMany(null);
            host.current?.focus();
            const next = walk().byKey.get(key);
            if (next !== undefined) goTo(next);
            openDetails(key);
          }}
        />
      )}
    </section>
  );
}

function placeOf(element: HTMLElement): CardPlace {
  const { left, bottom } = element.getBoundingClientRect();
  return { x: left + 8, y: bottom + 6 };
}

function linesOf(
  limit: TimelinePanelProps['today'],
  today: TimelinePanelProps['today'],
  isPast: boolean,
) {
  const name = isPast ? 'As known on' : 'Today,';
  const lines: AxisLine[] = [
    { id: 'today', at: axisMs(today), label: `${name} ${formatCivilDay(today, 'axis')}` },
  ];
  if (limit !== today)
    lines.push({
      id: 'limit',
      at: axisMs(addDays(limit, 1)),
      label: `Facts through ${formatCivilDay(limit, 'axis')}`,
    });
  return lines;
}
