import type { TextBlock } from '../../shared/export/print-document.ts';
import { baselineOf } from '../../shared/export/text.ts';
import { leftOfLine } from './left-of-line.ts';
import { pt } from './points.ts';
import styles from './sheet.module.css';

/**
 * The lines of a block, each an element of its own with its own direction: what reads from right to
 * left cannot turn its neighbours around. Read aloud they are one text.
 */
export function TextLines({ block }: { readonly block: TextBlock }) {
  const { box, lines, font, pitch, ink } = block;
  return lines.map((line, index) => {
    const left = leftOfLine(block, line);
    return (
      <span
        key={index}
        dir={line.rtl ? 'rtl' : 'ltr'}
        className={`${styles['line'] ?? ''} ${styles[ink] ?? ''}`}
        style={{
          left: pt(left),
          top: pt(box.y + index * pitch + baselineOf(font, pitch) - font.size * 1.069),
          fontSize: pt(font.size),
          fontWeight: font.weight,
          lineHeight: pt(font.size * 1.362),
        }}
      >
        {index < lines.length - 1 && !line.rtl ? `${line.text} ` : line.text}
      </span>
    );
  });
}
