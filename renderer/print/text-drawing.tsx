import { inkColors } from '../../shared/export/ink-colors.ts';
import type { Ink, TextBlock } from '../../shared/export/print-document.ts';
import { baselineOf, type Font, type Line } from '../../shared/export/text.ts';
import { leftOfLine } from './left-of-line.ts';

/** Lines of text inside an SVG, each where the layout put it. */
export function TextDrawing({ block }: { readonly block: TextBlock }) {
  const { box, lines, font, pitch, ink } = block;
  return lines.map((line, index) => {
    const left = leftOfLine(block, line);
    const baseline = box.y + index * pitch + baselineOf(font, pitch);
    return (
      <LineDrawing key={index} line={line} left={left} baseline={baseline} font={font} ink={ink} />
    );
  });
}

/** One line, read from its own side, in the room that was measured for it whatever faces are at hand. */
export function LineDrawing({
  line,
  left,
  baseline,
  font,
  ink,
  struck = false,
}: {
  readonly line: Line;
  readonly left: number;
  readonly baseline: number;
  readonly font: Font;
  readonly ink: Ink;
  readonly struck?: boolean;
}) {
  return (
    <text
      x={line.rtl ? left + line.width : left}
      y={baseline}
      fontSize={font.size}
      fontWeight={font.weight}
      fill={inkColors[ink]}
      direction={line.rtl ? 'rtl' : 'ltr'}
      unicodeBidi="isolate"
      textLength={line.width}
      lengthAdjust="spacingAndGlyphs"
      textDecoration={struck ? 'line-through' : undefined}
    >
      {line.text}
    </text>
  );
}
