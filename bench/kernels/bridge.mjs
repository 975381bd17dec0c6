const refuse = async (requested) => ({
  status: 'denied',
  denial: { capability: 'allowedReadPaths', requested, rule: 'empty-list' },
  message: 'refused',
});

/** A bridge that refuses every path and gives a tool's arguments back. */
export const bridge = {
  readFile: refuse,
  writeFile: refuse,
  listFiles: refuse,
  deleteFile: refuse,
  fetch: refuse,
  callTool: async (_name, args) => ({ status: 'ok', value: args }),
};
