import type { Client } from './client.ts';
import type { Matter } from './matter.ts';

type Whose = {
  readonly client: Pick<Client, 'name' | 'archived'>;
  readonly matter: Pick<Matter, 'id' | 'title' | 'archived'>;
};

/**
 * Names a matter among those of all clients.
 *
 * @example
 * nameMatter(view) //=> 'Anna Petrova: Removal and state charges'
 */
export function nameMatter({ client, matter }: Whose): string {
  return `${client.name}: ${matter.title}`;
}

/** The matters that something new can go to, by name; archived ones take nothing. */
export function matterChoices(
  views: readonly Whose[],
): { readonly value: string; readonly label: string }[] {
  return views
    .filter(({ client, matter }) => !client.archived && !matter.archived)
    .map((view) => ({ value: view.matter.id, label: nameMatter(view) }));
}
