import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** An element of a parsed page, with its attributes. */
export interface FoundElement {
  tag: string;
  attributes: ReadonlyMap<string, string>;
  text: string;
}

/** The elements of a page in document order, as a browser's parser finds them; and every parse error. */
export function readHtml(source: string): { elements: FoundElement[]; errors: string[] } {
  const errors: string[] = [];
  const document = parse(source, { onParseError: ({ code }) => errors.push(code) });
  const elements: FoundElement[] = [];
  walk(document, elements);
  return { elements, errors };
}

/** What a page is built of, without its texts: tags and the names of their attributes. */
export function structureOf(source: string): string[] {
  return readHtml(source).elements.map(({ tag, attributes }) => `${tag} ${[...attributes.keys()].join(' ')}`);
}

function walk(node: DefaultTreeAdapterTypes.ParentNode, found: FoundElement[]): void {
  for (const child of node.childNodes) {
    if (!('childNodes' in child)) continue;
    if ('attrs' in child)
      found.push({
        tag: child.tagName,
        attributes: new Map(child.attrs.map(({ name, value }) => [name, value])),
        text: textOf(child),
      });
    walk(child, found);
  }
}

function textOf(node: DefaultTreeAdapterTypes.ParentNode): string {
  return node.childNodes
    .map((child) => ('value' in child ? child.value : 'childNodes' in child ? textOf(child) : ''))
    .join('');
}
