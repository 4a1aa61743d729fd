import { isDoubt, markWords } from '../../../shared/deadlines/mark-words.ts';
import type { Mark } from '../../../shared/deadlines/rule.ts';
import classes from './deadline-result.module.css';

/** How far a date or a rule can be trusted, mark by mark, each with its meaning in words. */
export function MarkList({ marks }: { readonly marks: readonly Mark[] }) {
  if (marks.length === 0) return null;
  return (
    <ul className={classes['marks']} aria-label="Marks and notes">
      {marks.map((mark) => {
        const words = markWords[mark.mark];
        return (
          <li key={`${mark.mark} ${mark.says}`}>
            <span
              className={classes['mark']}
              data-doubt={isDoubt(mark) || undefined}
              title={words.long}
            >
              {mark.mark === 'note' ? 'Note' : `${mark.mark}: ${words.short}`}
            </span>
            <span>{mark.says}</span>
          </li>
        );
      })}
    </ul>
  );
}
