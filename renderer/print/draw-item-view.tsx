import { markColors } from '../../shared/chronology/palette.ts';
import { shapes } from '../../shared/chronology/shapes.ts';
import type { DrawItem, DrawnText, Stroke } from '../../shared/export/print-document.ts';
import { BarView } from './bar-view.tsx';
import { inkColors } from '../../shared/export/ink-colors.ts';

type Of<D extends DrawItem['draw']> = { readonly item: Extract<DrawItem, { draw: D }> };

const rectFills = { lane: '#f6f7f9', gap: '#fbeee6', paper: '#ffffff', none: 'none' } as const;

/**
 * One thing of a drawing, in points.
 *
 * @param isFitted texts keep to the room that was measured for them, whatever faces are at hand
 */
export function DrawItemView({
  item,
  isFitted = false,
}: {
  readonly item: DrawItem;
  readonly isFitted?: boolean;
}) {
  switch (item.draw) {
    case 'text':
      return <TextView item={item} isFitted={isFitted} />;
    case 'rect':
      return <rect {...size(item.box)} fill={rectFills[item.fill]} {...strokeOf(item.stroke)} />;
    case 'bar':
      return <BarView item={item} />;
    case 'line':
      return (
        <line
          x1={item.from.x}
          y1={item.from.y}
          x2={item.to.x}
          y2={item.to.y}
          {...strokeOf(item.stroke)}
        />
      );
    case 'path':
      return (
        <path
          d={item.d}
          fill={item.fill === null ? 'none' : inkColors[item.fill]}
          {...strokeOf(item.stroke)}
        />
      );
    case 'shape':
      return <ShapeView item={item} />;
  }
}

function TextView({ item, isFitted }: { readonly item: DrawnText; readonly isFitted: boolean }) {
  const { box, baseline, font, rtl } = item;
  // The width of a note is not measured.
  const fit =
    isFitted && item.role !== 'note'
      ? ({ textLength: box.w, lengthAdjust: 'spacingAndGlyphs' } as const)
      : {};
  return (
    <>
      {item.plate && (
        <rect
          x={box.x - 1}
          y={box.y}
          width={box.w + 2}
          height={box.h}
          fill="#ffffff"
          fillOpacity="0.94"
        />
      )}
      <text
        x={rtl ? box.x + box.w : box.x}
        y={baseline}
        fontSize={font.size}
        fontWeight={font.weight}
        fill={inkColors[item.ink]}
        direction={rtl ? 'rtl' : 'ltr'}
        unicodeBidi="isolate"
        xmlSpace="preserve"
        {...fit}
      >
        {item.text}
      </text>
      {item.struck && (
        <line
          x1={box.x}
          x2={box.x + box.w}
          y1={baseline - font.size * 0.29}
          y2={baseline - font.size * 0.29}
          stroke={inkColors[item.ink]}
          strokeWidth="0.6"
        />
      )}
    </>
  );
}

function ShapeView({ item: { kind, at, size: side, doubtful, struck } }: Of<'shape'>) {
  const { path, filled } = shapes[kind];
  const color = struck ? '#6b7280' : markColors[kind].light;
  const scale = side / 12;
  const solid = filled && !doubtful && !struck;
  return (
    <g
      transform={`translate(${String(at.x - side / 2)} ${String(at.y - side / 2)}) scale(${String(scale)})`}
    >
      <path
        d={path}
        fill={solid ? color : '#ffffff'}
        fillRule="evenodd"
        stroke={color}
        strokeWidth={solid ? 0.6 : 1.5}
        strokeDasharray={doubtful ? '2 1.3' : undefined}
      />
      {struck && <path d="M-1.5 6H13.5" stroke={color} strokeWidth="1.4" />}
    </g>
  );
}

function size(box: {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}) {
  return { x: box.x, y: box.y, width: box.w, height: box.h };
}

function strokeOf(stroke: Stroke | null) {
  if (stroke === null) return { stroke: 'none' };
  return {
    stroke: inkColors[stroke.ink],
    strokeWidth: stroke.width,
    strokeDasharray: stroke.dash?.join(' '),
  };
}
