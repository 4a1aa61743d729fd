import { authorityNames } from '../../shared/custody/authority-names.ts';
import { confirmationResultNames } from '../../shared/custody/check-results.ts';
import type { Confirmation } from '../../shared/model/custody.ts';
import { sayCheckTime } from '../../shared/custody/check-time.ts';
import { Mark } from '../ui/mark.tsx';
import { RowListDialog } from '../ui/row-list-dialog.tsx';
import type { MatterDialogProps } from './matter-dialog-props.ts';
import { RowDialog } from './row-dialog.tsx';
import { rowDraft, useCommands } from './use-commands.ts';

/** Every time somebody looked where the client is, newest first; archived ones at the end. */
export function ChecksDialog(props: MatterDialogProps) {
  const { confirmations } = props.view;
  const commands = useCommands();
  return (
    <RowListDialog
      title="Custody checks"
      hint={
        confirmations.length === 0
          ? 'Nobody has written down yet that they looked where the client is.'
          : null
      }
      rows={confirmations}
      compare={(one, other) => (moment(one) < moment(other) ? 1 : -1)}
      columns={['Looked on', 'Asked or looked at', 'Result', 'Note']}
      cells={(check) => [
        <>
          {sayCheckTime(check)}
          {check.archived && <Mark>Archived</Mark>}
        </>,
        check.against,
        sayResult(check),
        check.note,
      ]}
      nameOf={(check) => `the check of ${sayCheckTime(check)}`}
      addLabel="Add a custody check…"
      onArchive={(after) =>
        void commands.save(`custody-check/${after.archived ? 'archive' : 'restore'}`, [
          rowDraft('confirmations', after),
        ])
      }
      onClose={props.onClose}
      renderForm={(check, close) => (
        <RowDialog {...props} kind="confirmation" id={check?.id ?? null} onClose={close} />
      )}
    />
  );
}

function moment({ on, time = '' }: Confirmation): string {
  return `${on} ${time}`;
}

function sayResult({ result, authority }: Confirmation): string {
  const name = confirmationResultNames[result];
  return authority === null ? name : `${name}, ${authorityNames[authority]}`;
}
