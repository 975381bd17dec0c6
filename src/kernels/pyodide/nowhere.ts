const PYTHON = 'python3.14';

/** What an interpreter is told of the machine it runs on: nothing. The same with and without a snapshot. */
export const NOWHERE = {
  home: '/home/guest',
  executable: '/usr/bin/python3',
  env: { HOME: '/home/guest', PATH: '/usr/bin', LANG: 'C.UTF-8' },
  /** Folders that the interpreter looks for. */
  folders: ['/home/guest', `/lib/${PYTHON}/site-packages`, `/lib/${PYTHON}/lib-dynload`],
  /** Where its standard library lies. */
  library: `/lib/${PYTHON.replace('.', '')}.zip`,
} as const;
