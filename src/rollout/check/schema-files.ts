import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { WasmagentError } from '../../errors.js';

/**
 * Where the files are that a schema refers to: relative to it, or beside it where its `$id` says that it lives on the
 * network. Nothing is ever fetched.
 */
export class SchemaFiles {
  /** What the schema's own references are relative to. */
  readonly rootUri: string;
  readonly #path: string;

  /** `id`: the schema's own `$id`, if any. */
  constructor(path: string, id: string | undefined) {
    this.#path = path;
    this.rootUri = (id ?? pathToFileURL(resolve(path)).href).replace(/#$/, '');
  }

  /** The file that a reference leads to. @throws WasmagentError `USAGE` for one that leads to the network */
  pathOf(uri: string): string {
    if (uri.startsWith('file:')) return fileURLToPath(uri);
    const folder = this.rootUri.slice(0, this.rootUri.lastIndexOf('/') + 1);
    if (folder !== '' && uri.startsWith(folder)) {
      return join(dirname(this.#path), ...uri.slice(folder.length).split('/').map(decodeURIComponent));
    }
    throw new WasmagentError('USAGE', `${this.#path} refers to ${uri}, and nothing is fetched from the network`, {
      suggestions: ['save that schema beside this one, and refer to it by its file name'],
    });
  }
}
