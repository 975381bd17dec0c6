import { html, type Markup, styleElement } from './markup.js';
import { STYLES } from './styles.js';

/** A whole document. It runs no script and loads nothing; its policy forbids both, and every style but its own. */
export function renderPage({ title, skipTo, body }: { title: string; skipTo: string; body: Markup }): string {
  const style = styleElement(STYLES);
  const policy = `default-src 'none'; style-src ${style.source}; base-uri 'none'; form-action 'none'`;
  const page = html`<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
${style.element}
</head>
<body>
<a class="skip" href="#${skipTo}">Skip to the findings</a>
${body}
</body>
</html>
`;
  return `<!doctype html>\n${page}`;
}
