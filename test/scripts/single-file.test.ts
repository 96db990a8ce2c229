import { describe, expect, it } from 'vitest';
import { inlineScript, scriptText } from '../../.scripts/vite/single-file.ts';

const PAGE = '<head><script type="module" crossorigin src="./assets/a-1$.js"></script></head><body></body>';

describe('a script inside the one file', () => {
  it('holds nothing that ends it before its end, or hides that end', () => {
    const text = scriptText('a = "</script><SCRIPT></SCRIPT>"; b = "<!-- <script>"; c = /<\\/script/;');
    expect(text).not.toMatch(/<\/script|<!--/i);
  });

  it('means the same as before', () => {
    const wild = ['</script>', '</SCRIPT >', '<!-- <script>', 'a < !--b', "$& $1 $` $'"];
    const code = `return ${JSON.stringify(wild)};`;
    expect(new Function(scriptText(code))()).toEqual(wild);
  });

  it('stands in place of its address, with its dollars', () => {
    const page = inlineScript(PAGE, 'assets/a-1$.js', "x = '$&$1'");
    expect(page).toBe(`<head><script type="module">x = '$&$1'</script></head><body></body>`);
  });
});
