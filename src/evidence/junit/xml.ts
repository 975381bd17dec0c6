/** An element with its attributes, and elements or text in it. */
export interface XmlElement {
  name: string;
  attributes?: Readonly<Record<string, string | number>>;
  children?: readonly (XmlElement | string)[];
}

/**
 * An XML 1.0 document in UTF-8, indented. Names are ours and are written as they are; values and text may be anybody's:
 * markup is escaped, and characters that no XML 1.0 document may hold, not even escaped, become U+FFFD.
 */
export function formatXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${formatElement(root, '')}\n`;
}

function formatElement({ name, attributes = {}, children = [] }: XmlElement, indent: string): string {
  const spelled = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  const start = `${indent}<${name}${spelled.join('')}`;
  if (children.length === 0) return `${start}/>`;
  // Space around text would become part of it.
  if (children.every((child) => typeof child === 'string'))
    return `${start}>${children.map(escapeXml).join('')}</${name}>`;
  const inner = children.map((child) =>
    typeof child === 'string' ? escapeXml(child) : formatElement(child, `${indent}  `),
  );
  return `${start}>\n${inner.join('\n')}\n${indent}</${name}>`;
}

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML 1.0, production 2 (Char): everything else is invalid, as a character and as a reference. */
const INVALID = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A reader turns a bare line break or tab of an attribute into a space, so they are written as references. */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(INVALID, '\u{FFFD}')
    .replace(/[&<>"\t\n\r]/g, (character) => NAMED[character] ?? `&#${character.charCodeAt(0)};`);
}
