import { isDoubt, markWords } from '../../../shared/deadlines/mark-words.ts';
import type { Mark } from '../../../shared/deadlines/rule.ts';
import classes from './deadline-result.module.css';

/** How far a date or a rule can be trusted, mark by mark in words; what else a person should know last. */
export function MarkList({ marks }: { readonly marks: readonly Mark[] }) {
  const own = marks.filter(({ mark }) => mark !== 'note');
  const notes = marks.filter(({ mark }) => mark === 'note');
  return (
    <>
      {own.length > 0 && (
        <ul className={classes['marks']} aria-label="Marks">
          {own.map((mark) => {
            const words = markWords[mark.mark];
            return (
              <li key={`${mark.mark} ${mark.says}`}>
                <span
                  className={classes['mark']}
                  data-doubt={isDoubt(mark) || undefined}
                  title={words.long}
                >
                  {mark.mark}: {words.short}
                </span>
                <span>{mark.says}</span>
              </li>
            );
          })}
        </ul>
      )}
      {notes.length > 0 && (
        <ul className={classes['notes']} aria-label="Notes">
          {notes.map(({ says }) => (
            <li key={says}>{says}</li>
          ))}
        </ul>
      )}
    </>
  );
}
