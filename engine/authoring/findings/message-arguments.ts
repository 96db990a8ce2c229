/** An argument of an ICU message: `{indoorC}`, or `{n, plural, one {…} other {…}}`. */
export interface MessageArgument {
  name: string;
  start: number;
}

/**
 * The arguments a message takes, in order, those inside a plural or select too. Text in ICU quotes (`'{…}'`) is not one.
 * @returns null when the braces do not match, or hold no name
 */
export function messageArguments(message: string): MessageArgument[] | null {
  const found: MessageArgument[] = [];
  /** For each open brace: whether it opens an argument (else: the text of a choice). */
  const open: boolean[] = [];
  for (let at = 0; at < message.length; at++) {
    const letter = message[at];
    if (letter === "'" && /[{}]/.test(message[at + 1] ?? '')) {
      const close = message.indexOf("'", at + 1);
      at = close < 0 ? message.length : close;
    } else if (letter === '{') {
      const isArgument = open.length === 0 || open[open.length - 1] === false;
      const argument = isArgument ? argumentAt(message, at + 1) : null;
      if (isArgument && !argument) return null;
      if (argument) found.push(argument);
      open.push(isArgument);
    } else if (letter === '}' && open.pop() === undefined) return null;
  }
  return open.length === 0 ? found : null;
}

function argumentAt(message: string, start: number): MessageArgument | null {
  const [, space = '', name] = /^(\s*)([A-Za-z_][A-Za-z0-9_]*)\s*[,}]/.exec(message.slice(start)) ?? [];
  return name === undefined ? null : { name, start: start + space.length };
}
