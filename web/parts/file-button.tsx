import { buttonClass } from './button.tsx';
import { Pictogram } from './pictogram.tsx';

interface FileButtonProps {
  /** What it says; the words that a browser puts beside a file field are in the browser's own language. */
  text: string;
  accept: string;
  /** Marks the field for a test. */
  name?: string;
  onFiles: (files: FileList) => void;
}

/** A button that asks for a file. */
export function FileButton({ text, accept, name, onFiles }: FileButtonProps) {
  return (
    <label class={`${buttonClass('plain')} file-button`}>
      <Pictogram name="open" />
      <span class="button-text">{text}</span>
      <input
        type="file"
        accept={accept}
        data-file={name}
        onChange={({ currentTarget }) => {
          if (currentTarget.files && currentTarget.files.length > 0) onFiles(currentTarget.files);
          // The same file may be chosen again after it was changed.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
