import type { Plugin } from 'vite';

/**
 * Puts everything that was built into the one HTML file, so that it opens from a stick by a double click: a browser loads no
 * neighbouring scripts for a page from `file://`. Needs a build without separate chunks.
 * @param name of the file, which is all that is left in the folder.
 */
export function singleFile(name: string): Plugin {
  return {
    name: 'samenspel:single-file',
    enforce: 'post',
    generateBundle: {
      // After Vite's own plugins, which still change the code and write the page here.
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') this.error('there is no index.html to put everything in');
        let html = String(page.source);
        for (const file of Object.values(bundle)) {
          if (file === page) continue;
          const before = html;
          if (file.type === 'chunk') html = inlineScript(html, file.fileName, file.code);
          else if (file.fileName.endsWith('.css')) html = inlineStyle(html, file.fileName, String(file.source));
          if (html === before) this.error(`${file.fileName} has no place in the one file`);
          delete bundle[file.fileName];
        }
        page.source = html;
        page.fileName = name;
      },
    },
  };
}

/** A module script waits for the whole page, also without an address: it may stay where it stood. */
export function inlineScript(html: string, address: string, code: string): string {
  const script = `<script type="module">${scriptText(code)}</script>`;
  return html.replace(tagWith('<script[^>]*\\ssrc="\\./', address, '"[^>]*></script>'), () => script);
}

function inlineStyle(html: string, address: string, css: string): string {
  const style = `<style>${css.replace(/<\/style/gi, '<\\/style')}</style>`;
  return html.replace(tagWith('<link[^>]*\\shref="\\./', address, '"[^>]*>'), () => style);
}

/**
 * Code as it may stand between script tags: the two sequences that would end the script, or hide its end, can only be parts of
 * texts and patterns, where an escape means the same.
 */
export function scriptText(code: string): string {
  return code.replace(/<\/(?=script)/gi, '<\\/').replace(/<!--/g, '\\x3C!--');
}

function tagWith(before: string, address: string, after: string): RegExp {
  return new RegExp(before + address.replace(/[.\\+*?[^\]$(){}=!<>|:-]/g, '\\$&') + after);
}
