/** The key that does the same as the button it stands on. */
export function Key({ name }: { name: string }) {
  return (
    <span class="control-key" aria-hidden="true">
      {name}
    </span>
  );
}
