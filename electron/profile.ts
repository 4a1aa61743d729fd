import { app } from 'electron';
import { type Profile, profileIn } from './profile-in.ts';

/**
 * The folders and files of the profile. Development with the live server uses a profile of its own,
 * because its pages have another origin and so another store.
 */
export function openProfile(): Profile {
  if (__DEV_SERVER__) app.setPath('userData', `${app.getPath('userData')}-dev`);
  return profileIn(app.getPath('userData'));
}
