/** An argument of an ICU message: `{indoorC}`, or `{n, plural, one {…} other {…}}`. */
export interface MessageArgument {
  name: string;
  start: number;
}

/** The arguments a message takes, in order, those inside a plural or select too. Text in ICU quotes (`'{…}'`) is not one. */
export function messageArguments(message: string): MessageArgument[] {
  const found: MessageArgument[] = [];
  /** For each open brace: whether it opens an argument (else: the text of a choice). */
  const open: boolean[] = [];
  for (let i = 0; i < message.length; i++) {
    const letter = message[i];
    if (letter === "'" && /[{}]/.test(message[i + 1] ?? '')) {
      const close = message.indexOf("'", i + 1);
      i = close < 0 ? message.length : close;
    } else if (letter === '{') {
      const isArgument = open.length === 0 || open[open.length - 1] === false;
      if (isArgument) {
        const [, space = '', name = ''] = /^(\s*)([A-Za-z_][A-Za-z0-9_]*)/.exec(message.slice(i + 1)) ?? [];
        if (name !== '') found.push({ name, start: i + 1 + space.length });
      }
      open.push(isArgument);
    } else if (letter === '}') {
      open.pop();
    }
  }
  return found;
}
