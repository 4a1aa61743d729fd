import { Button, Menu } from '@mantine/core';
import { IconCheck, IconChevronDown } from '@tabler/icons-react';

/** A saved view as the menu names it. */
export type NamedView = { readonly id: string; readonly name: string };

type Props = {
  /** By name; archived ones are not among them. */
  readonly views: readonly NamedView[];
  /** The view that shows now, if any. */
  readonly currentId: string | null;
  readonly onPick: (id: string) => void;
  readonly onManage: () => void;
};

/** The saved views: pick one, or save and change them. */
export function ViewsMenu({ views, currentId, onPick, onManage }: Props) {
  const current = views.find((view) => view.id === currentId);
  return (
    <Menu position="bottom-end" withinPortal shadow="md">
      <Menu.Target>
        <Button
          size="compact-sm"
          variant={current === undefined ? 'default' : 'light'}
          rightSection={<IconChevronDown size={14} />}
        >
          {current === undefined ? 'Views' : `View: ${current.name}`}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {views.map((view) => (
          <Menu.Item
            key={view.id}
            leftSection={
              view.id === currentId ? <IconCheck size={14} aria-label="shown now" /> : <span />
            }
            onClick={() => onPick(view.id)}
          >
            {view.name}
          </Menu.Item>
        ))}
        {views.length > 0 && <Menu.Divider />}
        <Menu.Item onClick={onManage}>Save or change views…</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
