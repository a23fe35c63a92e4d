/** The words of a text inside an expression, each letter standing for itself. */
export function escaped(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
