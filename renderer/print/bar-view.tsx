import { tones } from '../../shared/chronology/palette.ts';
import type { DrawItem } from '../../shared/export/print-document.ts';
import { hatchPath } from './hatch-path.ts';
import { fadeFill } from './tone-definitions.tsx';

/** A stretch of a bar: its colour with its pattern over it, a fade, or the stripes of what nobody confirmed. */
export function BarView({ item }: { readonly item: Extract<DrawItem, { draw: 'bar' }> }) {
  const { box, tone, fill } = item;
  const { fill: color, pattern } = tones[tone];
  const place = { x: box.x, y: box.y, width: box.w, height: box.h };
  switch (fill) {
    case 'solid':
      return (
        <>
          <rect {...place} fill={color} />
          <path
            d={hatchPath(box, pattern)}
            stroke="#111111"
            strokeWidth={pattern === 'dots' ? 0.9 : 0.5}
            fill="none"
          />
        </>
      );
    case 'tail':
      return (
        <>
          <rect {...place} fill="#ffffff" />
          <path d={hatchPath(box, 'diagonal', 4)} stroke={color} strokeWidth="1.6" fill="none" />
        </>
      );
    case 'faint':
      return <rect {...place} fill={color} fillOpacity="0.3" />;
    case 'fade-in':
    case 'fade-out':
      return (
        <>
          <rect {...place} fill={fadeFill(tone, fill)} />
          {/* A black-and-white copier drops the colour of a fade; the pattern still says whose it is. */}
          <path
            d={hatchPath(box, pattern)}
            stroke="#111111"
            strokeOpacity="0.45"
            strokeWidth={pattern === 'dots' ? 0.9 : 0.5}
            fill="none"
          />
        </>
      );
  }
}
