import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Tells whether a process runs under this id; a process that ended but was not collected yet does not count. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: the process is there, but belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM' && !isZombie(pid);
  }
  return !isZombie(pid);
}

/**
 * When the process began, in words that differ between two processes which had the same id one after the other.
 * Undefined where the system does not tell.
 */
export function processBirth(pid: number): string | undefined {
  const fields = linuxStat(pid);
  if (fields) return fields[19];
  if (process.platform === 'win32') return undefined;
  try {
    const birth = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' }).trim();
    return birth || undefined;
  } catch {
    return undefined;
  }
}

function isZombie(pid: number): boolean {
  return linuxStat(pid)?.[0] === 'Z';
}

/** The fields of /proc/<pid>/stat after the command, which may itself hold blanks and brackets. */
function linuxStat(pid: number): string[] | undefined {
  if (process.platform !== 'linux') return undefined;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}
