import { OpeningPart } from './opening-part.tsx';
import classes from './deadline-result.module.css';

/** The count of one date, step by step; opens in place. */
export function ArithmeticSteps({ steps }: { readonly steps: readonly string[] }) {
  if (steps.length === 0) return null;
  const count = steps.length === 1 ? '1 step' : `${String(steps.length)} steps`;
  return (
    <OpeningPart title={`How it is counted (${count})`}>
      <ol className={classes['steps']}>
        {steps.map((step, index) => (
          // Two steps may read alike; their place tells them apart.
          <li key={index}>{step}</li>
        ))}
      </ol>
    </OpeningPart>
  );
}
