import { Button, VisuallyHidden } from '@mantine/core';
import { useMemo } from 'react';
import { linesOf } from '../../shared/findings/finding-line.ts';
import { severities } from '../../shared/findings/severities.ts';
import { findingsPage } from '../../shared/pages/findings-page.ts';
import type { NamedRecord } from '../../shared/model/record.ts';
import { useToday } from '../host/host-context.tsx';
import { FindingsPanel } from '../features/findings/findings-panel.tsx';
import type { Go } from './place.ts';
import { useAcceptance } from './use-acceptance.tsx';
import { useOfficeFindings } from './use-findings.ts';
import { useMenu } from './use-menu.ts';
import { useNameOfPerson } from './use-name-of-person.ts';
import { usePrintPage } from './use-print-page.ts';
import { Waiting } from '../ui/waiting.tsx';

type Props = { readonly go: Go };

/** The findings of every client, what is wrong first. Samples stay out. */
export function FindingsScreen({ go }: Props) {
  const matters = useOfficeFindings();
  const nameOfPerson = useNameOfPerson();
  const lines = useMemo(() => {
    const all = (matters ?? []).flatMap(({ view, sorted }) => linesOf(sorted, view.client.name));
    return [
      ...severities.flatMap((severity) =>
        all.filter(
          ({ finding, acceptance }) => acceptance === null && finding.severity === severity,
        ),
      ),
      ...all.filter(({ acceptance }) => acceptance !== null),
    ];
  }, [matters]);
  const { accept, takeBack, dialog } = useAcceptance(
    ({ finding }) => matters?.find(({ view }) => view.matter.id === finding.matterId)?.view.matter,
  );
  const today = useToday();
  const printPage = usePrintPage();
  const print = () => {
    const viewOf = (id: string) => matters?.find(({ view }) => view.matter.id === id)?.view;
    void printPage(
      (stamp) => findingsPage(lines, { ...stamp, today, only: null, viewOf, nameOf: nameOfPerson }),
      (matters ?? []).map(({ view }) => view.client),
    );
  };
  useMenu({
    'export-pdf': () => {
      if (matters !== undefined) print();
    },
  });
  if (matters === undefined) return <Waiting what="Reading all matters" />;
  return (
    <main style={{ height: '100%' }}>
      <VisuallyHidden component="h1">Findings of all clients</VisuallyHidden>
      <FindingsPanel
        lines={lines}
        showsClient
        aside={
          <Button variant="default" size="xs" onClick={print}>
            PDF of the findings…
          </Button>
        }
        nameOfPerson={nameOfPerson}
        onOpen={({ finding }) =>
          go({ type: 'matter', matterId: finding.matterId, ...keyOf(finding.settleBy.record) })
        }
        onAccept={accept}
        onTakeBack={takeBack}
      />
      {dialog}
    </main>
  );
}

/** The other tables have no line in the matter's table: there the matter alone is opened. */
function keyOf({ table, id }: NamedRecord): { readonly recordKey?: string } {
  return table === 'events' || table === 'stints' || table === 'claims' || table === 'bars'
    ? { recordKey: id }
    : {};
}
