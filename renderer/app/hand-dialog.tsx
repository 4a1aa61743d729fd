import { Text } from '@mantine/core';
import { useState } from 'react';
import { handOverCopy } from '../../shared/merging/hand-over-copy.ts';
import { writeMatterFile } from '../../shared/model/matter-file.ts';
import type { MatterView } from '../../shared/model/matter-view.ts';
import { matterTables } from '../../shared/model/tables.ts';
import { useMatterView } from '../data/live-queries.ts';
import { HandForm } from '../features/laptops/hand-form.tsx';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import type { OfficeDialogProps } from './office-dialog-props.ts';
import { useHandOut } from './use-hand-out.ts';

type Props = Pick<OfficeDialogProps, 'onClose' | 'matterId'>;

/** One matter for another laptop of the office, with its log, in one locked file. */
export function HandMatterDialog({ matterId, onClose }: Props) {
  const handOut = useHandOut();
  return (
    <DialogFrame title="Hand a matter to another laptop" size="lg" onClose={onClose}>
      {matterId === null ? (
        <OpenFirst />
      ) : (
        <HandForm
          about={[
            'The file holds the open matter whole: every record, its change log, its kept documents, its client and the people it names. What is restricted goes along: it is for your own office.',
            'On the other laptop it is taken in with “Take in from another laptop”; what both changed is decided there.',
          ]}
          save={(lock) => handOut.matter(matterId, lock)}
          onClose={onClose}
        />
      )}
    </DialogFrame>
  );
}

/** Everything for another laptop of the office. */
export function HandOfficeDialog({ onClose }: Pick<Props, 'onClose'>) {
  const handOut = useHandOut();
  return (
    <DialogFrame title="Hand the whole office to another laptop" size="lg" onClose={onClose}>
      <HandForm
        about={[
          'The file holds everything that this office has: all clients and matters with their change logs and kept documents, people, courts, settings and rules.',
        ]}
        save={(lock) => handOut.office(lock)}
        onClose={onClose}
      />
    </DialogFrame>
  );
}

/** The facts of a matter for new counsel or for the client: no log, no notes. */
export function HandOverCopyDialog({ matterId, onClose }: Props) {
  return (
    <DialogFrame title="Hand-over copy" size="lg" onClose={onClose}>
      {matterId === null ? <OpenFirst /> : <CopyOf matterId={matterId} onClose={onClose} />}
    </DialogFrame>
  );
}

function CopyOf({
  matterId,
  onClose,
}: {
  readonly matterId: string;
  readonly onClose: () => void;
}) {
  const view = useMatterView(matterId);
  return view === undefined ? null : <CopyForm view={view} onClose={onClose} />;
}

function CopyForm({ view, onClose }: { readonly view: MatterView; readonly onClose: () => void }) {
  const handOut = useHandOut();
  const [withRestricted, setWithRestricted] = useState(false);
  const { file, leftOut } = handOverCopy(view, withRestricted);
  const records = matterTables.reduce(
    (sum, table) => sum + (file.matters[0]?.[table].length ?? 0),
    0,
  );
  return (
    <HandForm
      about={[
        'The copy holds the facts of this matter with their sources, for new counsel or for the client. It has no change log and no notes, and nothing that is archived or marked “do not disclose”.',
        `${String(records)} ${records === 1 ? 'record goes' : 'records go'} along, ${String(leftOut)} ${leftOut === 1 ? 'stays' : 'stay'} here.`,
      ]}
      choice={{
        label: 'Hand over what is restricted too',
        description:
          'Asylum, sealed, VAWA, juvenile and the like. Only where the receiver may have it.',
        checked: withRestricted,
        onChange: setWithRestricted,
      }}
      isBlocked={view.client.doNotDisclose}
      save={(lock) => handOut.copy(writeMatterFile(file), records, lock)}
      onClose={onClose}
    />
  );
}

function OpenFirst() {
  return <Text size="sm">Open the matter first, then choose this again.</Text>;
}
