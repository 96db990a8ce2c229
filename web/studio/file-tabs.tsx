import { changed, files, findings, openFile } from './studio-state.ts';
import { words } from './words.ts';
import './file-tabs.css';

/** The files of the scenario; each says how much is wrong in it, and whether it is still to be saved. */
export function FileTabs() {
  return (
    <div class="studio-files" role="tablist" aria-label={words('studio.files')}>
      {files.value
        .filter(([name]) => !name.endsWith('.geojson'))
        .map(([name]) => {
          const count = findings.value.filter(({ file }) => file === name).length;
          return (
            <button
              key={name}
              type="button"
              role="tab"
              class="studio-file"
              aria-selected={openFile.value === name}
              data-studio-tab={name}
              onClick={() => {
                openFile.value = name;
              }}
            >
              {name}
              {changed.value.has(name) && <span title={words('studio.changed')}> •</span>}
              {count > 0 && <span class="studio-count">{count}</span>}
            </button>
          );
        })}
    </div>
  );
}
