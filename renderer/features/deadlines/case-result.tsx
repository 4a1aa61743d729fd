import { Alert, Checkbox, Text, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { methodWords } from '../../../shared/deadlines/rule-words.ts';
import { sayResults } from '../../../shared/deadlines/say-results.ts';
import { methodSchema } from '../../../shared/deadlines/rule.ts';
import type { CaseDraft } from './case-draft.ts';
import classes from './calculator.module.css';
import type { CountedCase } from './count-case.ts';
import { DeadlineResult } from './deadline-result.tsx';
import { RuleText } from './rule-text.tsx';

type Props = {
  readonly counted: CountedCase;
  readonly draft: CaseDraft;
  /** The bare method that is counted; null for a rule. */
  readonly method: string | null;
  readonly laptopZone: string;
  readonly gate: (result: ReactNode) => ReactNode;
  readonly onOpenRule: (ruleId: string) => void;
  readonly onEvenOff: (isOn: boolean) => void;
};

/** What comes out of the case; without a day of the trigger the rule itself. */
export function CaseResult(props: Props) {
  const { counted, draft, method, laptopZone, gate, onOpenRule, onEvenOff } = props;
  const { rule, errors, counted: result } = counted;
  const isWrong = Object.keys(errors).length > 0;
  return (
    <section aria-label="Result" className={classes['results']}>
      {rule.off !== null && (
        <Alert
          variant="outline"
          color="orange"
          title={`${rule.id} ships switched off`}
          classNames={{ title: classes['offTitle'] ?? '' }}
        >
          <Text size="sm" mb="xs">
            Why: {rule.off}. Read the text of the law before you rely on any date of it.
          </Text>
          <Checkbox
            size="xs"
            p={3}
            label="Count it all the same, for this case"
            checked={draft.evenOffFor === draft.ruleId}
            onChange={(event) => onEvenOff(event.currentTarget.checked)}
          />
        </Alert>
      )}
      <VisuallyHidden role="status">
        {result === null
          ? isWrong
            ? 'Nothing is counted: a field is wrong.'
            : ''
          : sayResults(result.deadlines)}
      </VisuallyHidden>
      {result !== null ? (
        gate(
          result.deadlines.map((deadline) => (
            <DeadlineResult
              key={deadline.date?.key ?? ''}
              deadline={deadline}
              laptopZone={laptopZone}
              hasExclusions={result.inputs.exclusions.length > 0}
              onOpenRule={onOpenRule}
            />
          )),
        )
      ) : (
        <>
          <Text size="sm" c="dimmed">
            {isWrong
              ? 'Nothing is counted until what is marked above is mended.'
              : 'Type the day of the trigger; the date stands here while you type.'}
          </Text>
          {method === null ? (
            <RuleText rule={rule} isTitled={false} />
          ) : (
            <MethodText method={method} />
          )}
        </>
      )}
    </section>
  );
}

function MethodText({ method }: { readonly method: string }) {
  const code = method === 'TC-3' ? method : methodSchema.parse(method);
  return (
    <Text size="sm">
      {method}: {methodWords[code]}.
    </Text>
  );
}
