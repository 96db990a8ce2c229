export function openBundle(root: string, folders?: readonly string[]): Promise<string>;
export function hasSource(root: string): boolean;
export function folderOfPacked(root: string): string;
