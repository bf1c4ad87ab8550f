// What Word would call a damaged file: containers without a paragraph, tables without rows, numbers twice, lost parts.
import { decodeUtf8 } from '#docx/base/utf8';
import { parseXml, type XmlElement } from '#docx/base/xml';
import { readZip, storing, unpack } from '#docx/base/zip';

const named = (node: XmlElement): XmlElement[] =>
  node.children.filter((child): child is XmlElement => child.kind === 'element');

const all = (node: XmlElement): XmlElement[] => [node, ...named(node).flatMap(all)];

function faultOf(node: XmlElement): string | null {
  const inside = named(node);
  const last = inside[inside.length - 1]?.name;
  if (node.name === 'w:tc' && last !== 'w:p') return `a cell ends with ${last ?? 'nothing'}`;
  if (node.name === 'w:tbl' && !inside.some(({ name }) => name === 'w:tr'))
    return 'a table without rows';
  if (node.name === 'w:tr' && !inside.some(({ name }) => name === 'w:tc'))
    return 'a row without cells';
  if (/^w:(?:hdr|ftr|footnote|endnote|txbxContent)$/.test(node.name) && inside.length === 0)
    return `${node.name} is empty`;
  const twins = inside.some(
    (child, at) => child.name === 'w:tbl' && inside[at + 1]?.name === 'w:tbl',
  );
  return twins ? 'two tables run into one' : null;
}

const repeated = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

/** Empty where the letter is whole. */
export function unsoundness(docx: Uint8Array): string[] {
  const entries = readZip(docx);
  const names = entries.map(({ name }) => name);
  const textOf = (name: string) => {
    const entry = entries.find((each) => each.name === name);
    return entry ? decodeUtf8(unpack(entry, storing)) : '';
  };
  const parts = names.filter((name) =>
    /^word\/(?:document\d*|header\d*|footer\d*|footnotes|endnotes)\.xml$/.test(name),
  );
  const trees = parts.map((name) => all(parseXml(textOf(name))));
  const faults = trees.flatMap((nodes) => nodes.flatMap((node) => faultOf(node) ?? []));
  const drawings = trees
    .flat()
    .flatMap(({ name, attributes }) =>
      name.endsWith('docPr') ? [/\sid="(\d+)"/.exec(attributes)?.[1] ?? ''] : [],
    );
  const targets = [
    ...textOf('word/_rels/document.xml.rels').matchAll(
      /<Relationship\b(?![^>]*External)[^>]*Target="([^"]*)"/g,
    ),
  ];
  const lost = targets.flatMap(([, target = '']) =>
    names.includes(`word/${target}`) ? [] : [`lost part ${target}`],
  );
  return [...faults, ...lost, ...repeated(drawings).map((id) => `drawing ${id} twice`)];
}
