import { type ComponentProps, useState } from 'react';
import { QuickAdd } from '../features/quick-add/quick-add.tsx';
import { readLineDraft } from '../features/quick-add/use-quick-line.ts';
import { useStartState, useToday } from '../host/host-context.tsx';
import { SharedPreview } from '../features/records/shared-preview.tsx';
import { isFollowing } from '../features/records/shared-table.tsx';
import { currentPerson } from './current-person.ts';
import { FormDialog } from './form-dialog.tsx';
import type { Go } from './place.ts';
import { TransferDialog } from './transfer-dialog.tsx';
import { useCommands } from './use-commands.ts';
import { useKeptName } from './use-kept-name.ts';
import { useVocabulary } from './use-vocabulary.ts';

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
  const keptAs = useKeptName(`quick-add/${matterId ?? 'office'}`);
  const [isCovered, setIsCovered] = useState(false);
  const [transfer, setTransfer] = useState<{
    readonly matterId: string;
    readonly stintId: string;
  } | null>(null);
  const moved = vocabulary?.matters.find(({ matter }) => matter.id === transfer?.matterId);
  return (
    <FormDialog
      title="Quick add"
      isCovered={isCovered || transfer !== null}
      keptAs={keptAs}
      read={readLineDraft}
      onClose={onClose}
    >
      {(draft) => (
        <>
          <QuickAdd
            initial={draft}
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
            onTransfer={(id, stintId) => setTransfer({ matterId: id, stintId })}
            onCover={setIsCovered}
            others={others}
          />
          {transfer !== null && moved !== undefined && (
            <TransferDialog
              view={moved}
              today={today}
              stintId={transfer.stintId}
              onClose={() => setTransfer(null)}
              onSaved={() => undefined}
            />
          )}
        </>
      )}
    </FormDialog>
  );
}
