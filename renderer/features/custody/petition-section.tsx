import { Button, SegmentedControl, Text } from '@mantine/core';
import { nameFacility } from '../../../shared/custody/facility-names.ts';
import type {
  Convention,
  PetitionSentence,
  StintSources,
} from '../../../shared/custody/petition-sentence.ts';
import type { Finding } from '../../../shared/findings/finding.ts';
import { citeSource } from '../../../shared/model/cite-source.ts';
import classes from './custody-board.module.css';
import { FindingLines } from './facts-section.tsx';
import { Section } from './section.tsx';

type Props = {
  /** Null until the findings are looked for. */
  readonly sentence: PetitionSentence<Finding> | null;
  readonly convention: Convention;
  readonly onConvention: (convention: Convention) => void;
  readonly onCopy: (text: string) => void;
  readonly onSettle: (finding: Finding) => void;
  readonly onOpenRow: (key: string) => void;
};

/** The sentence of a petition with its sources, or why it does not form. */
export function PetitionSection(props: Props) {
  const { sentence, convention, onConvention } = props;
  return (
    <Section
      title="Sentence for a petition"
      aside={
        <SegmentedControl
          size="xs"
          aria-label="How the sentence counts"
          value={convention}
          onChange={(value) => onConvention(value)}
          data={[
            { value: 'elapsed', label: 'Elapsed' },
            { value: 'bothEnds', label: 'Both ends' },
          ]}
        />
      }
    >
      {sentence === null ? (
        <Text size="sm" c="dimmed">
          Looking through the matter…
        </Text>
      ) : sentence.formed ? (
        <Formed {...props} text={sentence.text} sources={sentence.sources} />
      ) : (
        <NotFormed {...props} sentence={sentence} />
      )}
    </Section>
  );
}

function Formed({
  text,
  sources,
  onCopy,
}: Pick<Props, 'onCopy'> & {
  readonly text: string;
  readonly sources: readonly StintSources[];
}) {
  const lines = sources.map(sayStint);
  return (
    <>
      <p className={classes['sentence']}>{text}</p>
      <div className={classes['aside']}>
        <Button size="compact-sm" onClick={() => onCopy(text)}>
          Copy the sentence
        </Button>
        <Button
          variant="default"
          size="compact-sm"
          onClick={() => onCopy([text, '', 'Sources:', ...lines].join('\n'))}
        >
          Copy with sources
        </Button>
      </div>
      <ol
        className={`${classes['list'] ?? ''} ${classes['rests'] ?? ''}`}
        aria-label="What the sentence rests on"
      >
        {sources.map((one) => (
          <li key={one.number} className={classes[one.sources.length === 0 ? 'urgent' : 'muted']}>
            {sayStint(one)}
          </li>
        ))}
      </ol>
    </>
  );
}

function NotFormed({
  sentence,
  onSettle,
  onOpenRow,
}: Pick<Props, 'onSettle' | 'onOpenRow'> & {
  readonly sentence: Extract<PetitionSentence<Finding>, { formed: false }>;
}) {
  switch (sentence.why) {
    case 'findings':
      return (
        <>
          <Text size="sm" fw={600}>
            It does not form while a finding about custody is open. Settle it, or accept it with a
            reason under Findings.
          </Text>
          <FindingLines findings={sentence.findings} onSettle={onSettle} />
        </>
      );
    case 'held-back':
      return (
        <>
          <Text size="sm" fw={600}>
            It does not form: it would tell of custody that is restricted or not to be disclosed.
          </Text>
          {sentence.stintIds.map((id) => (
            <Button key={id} variant="default" size="compact-sm" onClick={() => onOpenRow(id)}>
              Open the stint
            </Button>
          ))}
        </>
      );
    case 'no-days':
      return (
        <Text size="sm" fw={600}>
          It does not form: no day of custody is counted for sure in this way of counting.
        </Text>
      );
  }
}

/** "Stint 2, Richwood, Monroe, LA: Public chronology, states “late Feb”". */
function sayStint({ number, span, sources }: StintSources): string {
  const cited = sources.length === 0 ? 'no source recorded' : sources.map(citeSource).join('; ');
  return `Stint ${String(number)}, ${nameFacility(span.stint.facility)}: ${cited}`;
}
