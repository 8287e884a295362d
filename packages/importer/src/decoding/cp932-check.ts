/**
 * Whether bytes can be CP932 (Windows Shift_JIS), and how much they look like it. Many Latin-1 texts are
 * well-formed CP932 by accident: an accented letter takes the plain letter after it along. But then the
 * character stands alone among ASCII, while Japanese characters stand in runs.
 */
export class Cp932Check {
  isValid = true;
  isFresh = true;
  #lead = 0;
  #wasJapanese = false;
  #characters = 0;
  #inRuns = 0;

  add(chunk: Uint8Array): void {
    this.isFresh = false;
    if (!this.isValid) return;
    for (const byte of chunk) {
      if (this.#lead > 0) {
        if (byte < 0x40 || byte === 0x7f || byte > 0xfc) {
          this.isValid = false;
          return;
        }
        this.#lead = 0;
        this.#count();
      } else if (byte < 0x80) this.#wasJapanese = false;
      else if (byte >= 0xa1 && byte <= 0xdf) this.#count();
      else if (byte === 0x80 || byte === 0xa0 || byte > 0xfc) {
        this.isValid = false;
        return;
      } else this.#lead = byte;
    }
  }

  /** The share of characters outside ASCII that stand beside another one; 0 where there is none. */
  get runShare(): number {
    return this.#characters === 0 ? 0 : this.#inRuns / this.#characters;
  }

  get isComplete(): boolean {
    return this.isValid && this.#lead === 0;
  }

  #count(): void {
    this.#characters++;
    if (this.#wasJapanese) this.#inRuns++;
    this.#wasJapanese = true;
  }
}
