import { Box, Static, Text } from 'ink';
import { createElement, Fragment, type ReactElement } from 'react';

/** Lines that were laid out for the screen: those that are done and stay, and those that are drawn anew. */
export interface ScreenLines {
  done: readonly string[];
  live: readonly string[];
}

/** Draws lines as they are. */
export function RunScreen({ done, live }: ScreenLines): ReactElement {
  return createElement(
    Fragment,
    undefined,
    createElement(Static<string>, { items: [...done], children: lineAt }),
    createElement(Box, { flexDirection: 'column' }, ...live.map(lineAt)),
  );
}

/** A line that ink finds too long is cut: it must not go on without its gutter. An empty text gets no line of its own. */
function lineAt(line: string, index: number): ReactElement {
  return createElement(Text, { key: index, wrap: 'truncate-end' }, line === '' ? ' ' : line);
}
