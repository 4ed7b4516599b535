/** What the exit code says: contract section 6, after sysexits(3). */
export const EXIT = {
  found: 0,
  nothingFound: 1,
  usage: 2,
  inputRefused: 65,
  inputMissing: 66,
  bug: 70,
  cannotWrite: 73,
  tryLater: 75,
  noPermission: 77,
  configuration: 78,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

const BY_ERROR: ReadonlyMap<string, ExitCode> = new Map([
  ['usage', EXIT.usage],
  ['unknown-encoding', EXIT.usage],
  ['no-people', EXIT.inputRefused],
  ['refused', EXIT.inputRefused],
  ['odd-row', EXIT.inputRefused],
  ['too-little-memory', EXIT.inputRefused],
  ['not-targets', EXIT.inputRefused],
  ['not-asks', EXIT.inputRefused],
  ['too-few-asks', EXIT.inputRefused],
  ['not-a-table', EXIT.inputRefused],
  ['input-missing', EXIT.inputMissing],
  ['cannot-write', EXIT.cannotWrite],
  ['output-symlink', EXIT.cannotWrite],
  ['too-much-for-xlsx', EXIT.cannotWrite],
  ['locked', EXIT.tryLater],
  ['no-permission', EXIT.noPermission],
  ['config', EXIT.configuration],
]);

/** The exit code of a RefpathError's code; "config-unknown-key" and its like are "config". */
export const exitCodeOf = (errorCode: string): ExitCode =>
  BY_ERROR.get(errorCode) ?? (errorCode.startsWith('config-') ? EXIT.configuration : EXIT.bug);
