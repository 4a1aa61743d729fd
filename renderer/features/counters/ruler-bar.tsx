import type { RulerPicture } from '../../../shared/counters/ruler-picture.ts';
import classes from './ruler-bar.module.css';

const LABEL_ROW_PX = 16;

const percent = (share: number): string => `${(share * 100).toFixed(3)}%`;

/**
 * A slim bar of what has elapsed, with the marks of its ruler and what is left out hatched. The words
 * beside it say the same: it is hidden from screen readers.
 */
export function RulerBar({ picture }: { readonly picture: RulerPicture }) {
  const { parts, ticks, rows } = picture;
  return (
    <div className={classes['ruler']} aria-hidden>
      <div className={classes['track']}>
        {parts.map(({ kind, from, to }, index) => (
          <span
            key={index}
            className={classes['part']}
            data-kind={kind}
            style={{ left: percent(from), width: percent(to - from) }}
          />
        ))}
      </div>
      {ticks.map(({ at, to }, index) => (
        <span
          key={index}
          className={classes['tick']}
          data-wide={to > at ? true : undefined}
          style={{ left: percent(at), width: percent(to - at) }}
        />
      ))}
      <div className={classes['labels']} style={{ height: rows * LABEL_ROW_PX }}>
        {ticks.map(({ at, label, row }, index) => (
          <span
            key={index}
            className={classes['label']}
            data-first={at < 0.04 ? true : undefined}
            style={{ left: percent(at), top: row * LABEL_ROW_PX }}
          >
            {label}
          </span>
        ))}
      </div>
    </div>
  );
}
