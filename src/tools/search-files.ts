import type { SearchMatch, SearchResult } from '../contracts/kernel.js';
import type { Tool } from '../contracts/tool.js';
import { fromReply } from './from-reply.js';

/** Finds a literal text in the files of a folder. What it finds is untrusted. */
export const searchFiles: Tool = {
  name: 'search_files',
  description:
    'Find a text in all files at and below a folder. The text is literal (no regular expression) and part of one line. Answers path:line:text per match, and how many files could not be looked into. Folders named .git and node_modules are searched only when path leads into them.',
  readOnly: true,
  inputSchema: {
    type: 'object',
    properties: {
      text: { type: 'string', description: 'the text to find', minLength: 1, maxLength: 1000 },
      path: {
        type: 'string',
        description: 'the folder or file to search',
        minLength: 1,
        maxLength: 4096,
        default: '.',
      },
      name: { type: 'string', description: 'only files whose name fits, such as *.ts', minLength: 1, maxLength: 255 },
      ignore_case: { type: 'boolean', description: 'whether capitals count as small letters', default: false },
      max_matches: {
        type: 'integer',
        description: 'matches to answer at most',
        minimum: 1,
        maximum: 1000,
        default: 200,
      },
    },
    required: ['text'],
    additionalProperties: false,
  },
  answer: { hint: 'search a folder or a name pattern that holds fewer matches' },
  run: async (args, { bridge }) => {
    const name = args['name'];
    const reply = await bridge.searchFiles(String(args['path']), {
      text: String(args['text']),
      ignoreCase: args['ignore_case'] === true,
      maxMatches: Number(args['max_matches']),
      ...(typeof name === 'string' ? { name } : {}),
    });
    return fromReply(reply, toText, true);
  },
};

const STOPPED: Record<NonNullable<SearchResult['stoppedBy']>, string> = {
  matches: 'there are more matches',
  files: 'too many files; search a folder below',
  bytes: 'too much text; search a folder below',
  depth: 'folders nest too deep; search one of the deeper ones',
  time: 'it took too long; search a folder below',
};

function toText({ matches, filesSearched, denied, skipped, stoppedBy }: SearchResult): string {
  const facts = [
    `${matches.length} ${matches.length === 1 ? 'match' : 'matches'} in ${filesSearched} files`,
    ...(denied > 0 ? [`${denied} not permitted`] : []),
    ...(skipped > 0 ? [`${skipped} skipped (too large, binary or unreadable)`] : []),
    ...(stoppedBy === undefined ? [] : [`incomplete: ${STOPPED[stoppedBy]}`]),
  ];
  return [...matches.map(toLine), `(${facts.join('; ')})`].join('\n');
}

function toLine({ path, line, text }: SearchMatch): string {
  return `${path}:${line}:${text}`;
}
