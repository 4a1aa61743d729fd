import type { TextBlock } from '../../shared/export/print-document.ts';
import type { Line } from '../../shared/export/text.ts';

/** Where a line of a block begins, in points. */
export function leftOfLine({ box, align }: TextBlock, { width }: Line): number {
  switch (align) {
    case 'left':
      return box.x;
    case 'right':
      return box.x + box.w - width;
    case 'center':
      return box.x + (box.w - width) / 2;
  }
}
