import type { Figure } from '../../shared/export/print-document.ts';
import { DrawItemView } from './draw-item-view.tsx';
import { pt } from './points.ts';
import styles from './sheet.module.css';

/** A chart as one figure with a text for those who cannot see it; the table says the same in full. */
export function FigureView({ figure }: { readonly figure: Figure }) {
  const { box } = figure;
  return (
    <figure
      role="img"
      aria-label={figure.alt}
      className={styles['figure']}
      style={{ left: pt(box.x), top: pt(box.y), width: pt(box.w), height: pt(box.h) }}
    >
      <svg
        width={pt(box.w)}
        height={pt(box.h)}
        viewBox={`0 0 ${String(box.w)} ${String(box.h)}`}
        overflow="visible"
      >
        {figure.items.map((item, index) => (
          <DrawItemView key={index} item={item} />
        ))}
      </svg>
    </figure>
  );
}
