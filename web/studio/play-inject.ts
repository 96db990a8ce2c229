let hear: ((id: string) => void) | null = null;

/** The strip asks the board to play one inject now; there is one board. */
export const playInject = {
  ask: (id: string): void => hear?.(id),
  /** @returns how to stop listening */
  listen(listener: (id: string) => void): () => void {
    hear = listener;
    return () => {
      hear = null;
    };
  },
};
