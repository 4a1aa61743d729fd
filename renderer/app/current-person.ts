/**
 * Who sits at this laptop now. Kept outside of React because the store stamps changes with it;
 * only the preferences change it.
 */
let personId = '';

/** The id that changes are stamped with; empty where nobody gave initials. */
export function currentPerson(): string {
  return personId;
}

/** Names who sits here from now on. */
export function setCurrentPerson(id: string): void {
  personId = id;
}
