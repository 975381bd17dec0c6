import { stateFolder } from '../../host/private-folder.js';
import { SessionShelf } from '../../sessions/session-shelf.js';

/** Opens the user's own store of sessions, as it is: nothing is made. */
export function openShelf(): SessionShelf {
  return new SessionShelf(stateFolder());
}
