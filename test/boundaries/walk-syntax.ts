/** A node of the syntax tree (ESTree with TypeScript), as far as the walls need it. */
export interface AstNode {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

/** Visits every node, parents first. */
export function walk(
  node: AstNode,
  visit: (node: AstNode, parent: AstNode | null, key: string) => void,
  parent: AstNode | null = null,
  key = '',
): void {
  visit(node, parent, key);
  for (const [name, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, visit, node, name);
  }
}

/** Every module named by an import, a re-export, `import(…)` or `import('…').Type`. */
export function importsOf(program: AstNode): { specifier: string; start: number }[] {
  const found: { specifier: string; start: number }[] = [];
  walk(program, (node) => {
    if (!/^(Import|ExportAll|ExportNamed)(Declaration|Expression)$|^TSImportType$/.test(node.type)) return;
    const source = (node.source ?? null) as AstNode | null;
    if (source === null) return;
    found.push({ specifier: typeof source.value === 'string' ? source.value : '(computed)', start: node.start });
  });
  return found;
}

/** Names that a file gives to something of its own: variables, parameters, functions, types and imports. */
export function namesDeclared(program: AstNode): Set<string> {
  const names = new Set<string>();
  walk(program, (node) => {
    if (node.type === 'VariableDeclarator') addPattern(node.id, names);
    if (/Function|^TSDeclareFunction$|^TSFunctionType$|^TSMethodSignature$/.test(node.type))
      addList(node.params, names);
    if (/^Import.*Specifier$/.test(node.type)) addPattern(node.local, names);
    if (node.type === 'CatchClause') addPattern(node.param, names);
    if (/^(Function|Class|TSInterface|TSTypeAlias)(Declaration|Expression)$/.test(node.type))
      addPattern(node.id, names);
  });
  return names;
}

function addList(patterns: unknown, names: Set<string>): void {
  for (const pattern of Array.isArray(patterns) ? patterns : []) addPattern(pattern, names);
}

function addPattern(pattern: unknown, names: Set<string>): void {
  if (!isNode(pattern)) return;
  if (pattern.type === 'Identifier') names.add(String(pattern.name));
  else if (pattern.type === 'ObjectPattern') addList(pattern.properties, names);
  else if (pattern.type === 'ArrayPattern') addList(pattern.elements, names);
  else if (pattern.type === 'Property') addPattern(pattern.value, names);
  else if (pattern.type === 'AssignmentPattern') addPattern(pattern.left, names);
  else if (pattern.type === 'RestElement') addPattern(pattern.argument, names);
}

function isNode(value: unknown): value is AstNode {
  return typeof value === 'object' && value !== null && typeof (value as AstNode).type === 'string';
}
