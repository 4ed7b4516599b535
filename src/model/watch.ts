/** What is done with the rows once they are read; nobody knows how far that is. */
export type LoadStage = 'people' | 'ties';

/** Hears how loading gets on, in order. What it throws ends the loading. */
export type Watch = {
  /** So many bytes will be read. */
  expect(bytes: number): void;
  /** So many more were read. */
  read(bytes: number): void;
  stage(stage: LoadStage): void;
};

/** Several that watch one loading. */
export const together = (watches: readonly Watch[]): Watch => ({
  expect(bytes) {
    for (const watch of watches) watch.expect(bytes);
  },
  read(bytes) {
    for (const watch of watches) watch.read(bytes);
  },
  stage(stage) {
    for (const watch of watches) watch.stage(stage);
  },
});
