import { parseSync } from 'oxc-parser';
import { checkImport } from './check-import.ts';
import { BANNED_GLOBALS, BANNED_MATH, BANNED_XSTATE } from './rooms.ts';
import { type AstNode, importsOf, namesDeclared, walk } from './walk-syntax.ts';

export interface Breach {
  file: string;
  line: number;
  rule: string;
  message: string;
}

/**
 * Checks one source file against the walls of the house: who may import what, and what a pure engine may not touch.
 * Reads the syntax tree, so comments and texts do not count.
 * @param path relative to the project with `/`, such as `engine/simulation/advance.ts`.
 */
export function checkBoundaries(path: string, source: string): Breach[] {
  const parsed = parseSync(path, source);
  const breaches: Breach[] = [];
  const lineAt = (offset: number) => source.slice(0, offset).split('\n').length;
  const report = (offset: number, rule: string, message: string) =>
    breaches.push({ file: path, line: lineAt(offset), rule, message });

  for (const error of parsed.errors) report(error.labels[0]?.start ?? 0, 'syntax', error.message);
  const program = parsed.program as unknown as AstNode;
  const imports = importsOf(program);
  for (const { specifier, start } of imports) {
    const wrong = checkImport(path, specifier);
    if (wrong) report(start, `import ${specifier}`, wrong);
  }
  if (isPure(path)) checkPure(program, path, report);
  if (isPure(path) && imports.some((each) => each.specifier === 'xstate')) checkMachines(program, report);
  return breaches;
}

type Report = (offset: number, rule: string, message: string) => void;

/** Everything in engine/ but the command line gives the same bits everywhere. */
function isPure(path: string): boolean {
  return path.startsWith('engine/') && !path.startsWith('engine/cli/');
}

function checkPure(program: AstNode, path: string, report: Report): void {
  const mayUseIntl = path.startsWith('engine/texts/');
  const own = namesDeclared(program);
  walk(program, (node, parent, key) => {
    if (node.type === 'Identifier' && isReference(parent, key)) {
      const name = String(node.name);
      if (name === 'Math' && !own.has(name)) checkMath(node, parent, report);
      if (!BANNED_GLOBALS.has(name) || own.has(name) || (name === 'Intl' && mayUseIntl)) return;
      report(node.start, name, `${name} is not for the engine`);
    }
    if (node.type === 'MemberExpression' && !mayUseIntl) {
      const name = memberName(node);
      if (name?.startsWith('toLocale') || name === 'localeCompare')
        report(node.start, name, `.${name} differs by machine`);
    }
    if (node.type === 'BinaryExpression' && node.operator === '**' && !isTwo(node.right)) {
      report(node.start, '**', '** differs between engines; only squares are exact');
    }
    if (node.type === 'AssignmentExpression' && node.operator === '**=' && !isTwo(node.right)) {
      report(node.start, '**', '**= differs between engines; only squares are exact');
    }
  });
}

function checkMath(node: AstNode, parent: AstNode | null, report: Report): void {
  const name = parent?.type === 'MemberExpression' ? memberName(parent) : null;
  if (name === null) report(node.start, 'Math', 'Math is used by naming one of its functions, nothing else');
  else if (BANNED_MATH.has(name)) report(node.start, `Math.${name}`, `Math.${name} differs between engines`);
}

/** In a file that builds machines: nothing that runs by itself, no timers of xstate. */
function checkMachines(program: AstNode, report: Report): void {
  walk(program, (node) => {
    if (node.type === 'ImportSpecifier') {
      const imported = node.imported as AstNode;
      const name = String(imported.name ?? imported.value);
      if (BANNED_XSTATE.has(name)) report(node.start, name, `${name} of xstate runs by itself; use transition()`);
    }
    if (node.type === 'ImportNamespaceSpecifier') {
      report(node.start, 'xstate *', 'import what you use of xstate by name');
    }
    if (node.type !== 'Property') return;
    const name = propertyName(node);
    const value = node.value as AstNode;
    if (name === 'invoke' || (name === 'after' && value.type === 'ObjectExpression')) {
      report(node.start, name, `${name} of xstate never runs here; the queue of wake-ups does that`);
    }
  });
}

/** Whether an identifier stands for a value or a type, and is not the name of a member or a key. */
function isReference(parent: AstNode | null, key: string): boolean {
  if (!parent) return true;
  if (parent.type === 'MemberExpression' && key === 'property') return parent.computed === true;
  if (key === 'key') return parent.computed === true;
  if (parent.type === 'TSQualifiedName' && key === 'right') return false;
  if (parent.type.startsWith('Import') || parent.type.startsWith('Export'))
    return key === 'local' || key === 'declaration';
  return !['LabeledStatement', 'BreakStatement', 'ContinueStatement', 'MetaProperty'].includes(parent.type);
}

function memberName(node: AstNode): string | null {
  const property = node.property as AstNode;
  if (!node.computed) return String(property.name);
  return property.type === 'Literal' && typeof property.value === 'string' ? property.value : null;
}

function propertyName(node: AstNode): string | null {
  const key = node.key as AstNode;
  if (node.computed) return null;
  return key.type === 'Identifier' ? String(key.name) : String(key.value);
}

function isTwo(node: unknown): boolean {
  return (node as AstNode).type === 'Literal' && (node as AstNode).value === 2;
}
