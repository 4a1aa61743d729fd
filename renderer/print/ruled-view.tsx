import type { Ruled } from '../../shared/export/print-document.ts';
import { pt } from './points.ts';
import styles from './sheet.module.css';

/** Lines to write on: for a pen, and silent when read aloud. */
export function RuledView({ ruled: { box, pitch } }: { readonly ruled: Ruled }) {
  const count = Math.round(box.h / pitch);
  return Array.from({ length: count }, (_, index) => (
    <span
      key={index}
      aria-hidden="true"
      className={styles['rule']}
      style={{
        left: pt(box.x),
        top: pt(box.y + (index + 1) * pitch - 1),
        width: pt(box.w),
        height: 0,
      }}
    />
  ));
}
