import type { PlacedContents } from '../../shared/export/print-document.ts';
import { pageId } from './page-id.ts';
import { pt } from './points.ts';
import styles from './sheet.module.css';
import { TextLines } from './text-lines.tsx';

/**
 * The contents as a list. Its links lead to pages of the PDF; in a preview, which is no document to move
 * about in, the same words stand without them.
 */
export function ContentsView({
  contents,
  hasLinks,
}: {
  readonly contents: PlacedContents;
  readonly hasLinks: boolean;
}) {
  return (
    <ol className={styles['list']} aria-label="Contents">
      {contents.entries.map(({ box, page, title, number, dots }) => {
        const words = (
          <>
            <TextLines block={title} /> <TextLines block={number} />
          </>
        );
        return (
          <li key={`${String(page)} ${String(box.y)}`}>
            {hasLinks ? (
              <a
                className={styles['entry']}
                href={`#${pageId(page)}`}
                style={{ left: pt(box.x), top: pt(box.y), width: pt(box.w), height: pt(box.h) }}
              >
                <span className={styles['words']} style={{ left: pt(-box.x), top: pt(-box.y) }}>
                  {words}
                </span>
              </a>
            ) : (
              words
            )}
            <span
              aria-hidden="true"
              className={styles['dots']}
              style={{ left: pt(dots.from), top: pt(dots.y - 1), width: pt(dots.to - dots.from) }}
            />
          </li>
        );
      })}
    </ol>
  );
}
