import { Button, Checkbox, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { counted } from '../../../shared/pages/list-page.ts';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { type DocketTab, docketTabs, isPrintedList, type TabText } from './docket-tabs.ts';

/** What of the docket is printed: the page of the day or of the week, or one of its lists. */
export type DocketPaper = 'day' | 'week' | TabText;

const papers: readonly { readonly name: string; readonly paper: DocketPaper }[] = [
  { name: 'Day', paper: 'day' },
  { name: 'Week', paper: 'week' },
  ...docketTabs.filter(isPrintedList).map((paper) => ({ name: paper.label, paper })),
];

/** What was printed last is offered again. */
let lastChosen: readonly string[] = ['Day', 'Week', 'Checks due'];

type Props = {
  /** How many lines of a list would print. */
  readonly countOf: (tab: DocketTab) => number;
  readonly onPrint: (papers: readonly DocketPaper[]) => void;
  readonly onClose: () => void;
};

/** Which pages of the docket become one PDF. */
export function DocketPapersDialog({ countOf, onPrint, onClose }: Props) {
  const [chosen, setChosen] = useState(lastChosen);
  return (
    <DialogFrame title="PDF of several" size="md" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          lastChosen = chosen;
          onPrint(papers.filter(({ name }) => chosen.includes(name)).map(({ paper }) => paper));
        }}
      >
        <Checkbox.Group
          label="Pages, behind a page of contents"
          value={[...chosen]}
          error={chosen.length === 0 ? 'Choose at least one.' : null}
          onChange={setChosen}
        >
          <Stack gap={8} mt={6} mb={4}>
            {papers.map(({ name, paper }, index) => (
              <Checkbox
                key={name}
                value={name}
                label={
                  typeof paper === 'string'
                    ? name
                    : `${name}: ${counted(countOf(paper.tab), 'line', 'lines')}`
                }
                data-autofocus={index === 0 || undefined}
              />
            ))}
          </Stack>
        </Checkbox.Group>
        <Group gap="xs" mt="md">
          <Button type="submit" disabled={chosen.length === 0}>
            Save PDF…
          </Button>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
        </Group>
      </form>
    </DialogFrame>
  );
}
