import { type ComponentProps, useMemo, useState } from 'react';
import type { KnownCourt, Vocabulary } from '../../shared/quick-add/vocabulary.ts';
import { useOfficeRows } from '../data/live-queries.ts';
import { useOffice } from '../data/office.ts';
import { QuickAdd } from '../features/quick-add/quick-add.tsx';
import { isFollowing, SharedPreview } from '../features/records/shared-preview.tsx';
import { useStartState, useToday } from '../host/host-context.tsx';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { currentPerson } from './current-person.ts';
import type { Go } from './place.ts';
import { useCommands } from './use-commands.ts';

/** Records whose details a matter can open. */
const shownTables: readonly string[] = ['events', 'stints', 'claims'];

const others = {
  view: (given: ComponentProps<typeof SharedPreview>) => <SharedPreview {...given} />,
  isFollowing,
};

type Props = {
  readonly onClose: () => void;
  readonly go: Go;
  /** The matter that is open; null on the screens across clients. */
  readonly matterId: string | null;
};

/** Adds a record of any kind from one typed line. */
export function QuickAddDialog({ onClose, go, matterId }: Props) {
  const vocabulary = useVocabulary();
  const today = useToday();
  const { isMac } = useStartState();
  const commands = useCommands();
  const [isCovered, setIsCovered] = useState(false);
  return (
    <DialogFrame title="Quick add" size="xl" onClose={onClose} isCovered={isCovered}>
      <QuickAdd
        vocabulary={vocabulary}
        today={today}
        openMatterId={matterId}
        enteredBy={currentPerson()}
        isMac={isMac}
        onSave={({ verb, rows }) => commands.save(verb, rows)}
        onUndo={commands.undo}
        onOpen={(id, main) => {
          onClose();
          const place = { type: 'matter', matterId: id } as const;
          go(shownTables.includes(main.table) ? { ...place, recordKey: main.id } : place);
        }}
        onCover={setIsCovered}
        others={others}
      />
    </DialogFrame>
  );
}

/** What a line can name; null until the matters are read. */
function useVocabulary(): Vocabulary | null {
  const office = useOffice();
  const courts = useOfficeRows('courts');
  const hearingTypes = useOfficeRows('hearingTypes');
  return useMemo(() => {
    if (office === undefined || courts === undefined || hearingTypes === undefined) return null;
    const own = courts
      .filter(({ archived }) => !archived)
      .map(({ court }): KnownCourt => ({ ...court, kind: 'own' }));
    return { matters: office.matters, courts: own, hearingTypes };
  }, [office, courts, hearingTypes]);
}
