// Azure Pipelines and TeamCity look for theirs anywhere in a line, and so does GitHub's runner for its old form.
const ANYWHERE = /##(?=(?:vso|teamcity)?\[[a-z])/gi;
const AT_LINE_START = /^([^\S\n]*):(?=:[a-z-]+(?: [^\n]*)?::)/gim;

/**
 * Text that a CI job may print: what its runner would take for a command, like `##vso[task.setvariable ...]` or
 * `::stop-commands::`, is one no more. Whoever controls the text would otherwise control the job.
 */
export function breakLogCommands(text: string): string {
  return text.replace(ANYWHERE, '\\x23#').replace(AT_LINE_START, '$1\\x3a');
}

/** The same for JSON text, for which a reader finds the same value in it. */
export function breakLogCommandsInJson(json: string): string {
  // Only strings hold such a sign, and no line of JSON text begins with a colon.
  return json.replace(ANYWHERE, '\\u0023#');
}
