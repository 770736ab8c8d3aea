/** What a process and those it started took of memory and processor, as Linux says it. */
import { readdirSync, readFileSync } from 'node:fs';

/** What is said of a process: https://man7.org/linux/man-pages/man5/proc_pid_status.5.html */
export interface ProcessStatus {
  readonly id: number;
  readonly parent: number;
  /** The most memory it had, in MB; 0 where that is not said, as of a process of the kernel. */
  readonly peak: number;
  /** Seconds that a processor worked for it. */
  readonly work: number;
}

/** How many of the clock ticks that Linux counts in make a second: what `getconf CLK_TCK` says wherever Node runs. */
const ticks = 100;

/** Reads the texts of `/proc/<pid>/status` and of `stat` beside it. */
export function readStatus(status: string, stat: string): ProcessStatus {
  const number = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
  // Its name comes second, in brackets, and may have spaces and brackets itself. After it, these are fields 14 and 15.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const work = (Number(fields[11]) + Number(fields[12])) / ticks;
  return { id: number('Pid'), parent: number('PPid'), peak: number('VmHWM') / 1024, work };
}

/** A process and all that it, and they, have started. */
export function familyOf(id: number, processes: readonly ProcessStatus[]): ProcessStatus[] {
  return processes
    .filter((one) => one.id === id)
    .concat(
      processes.filter(({ parent }) => parent === id).flatMap((child) => familyOf(child.id, processes)),
    );
}

/** Every process of this machine; none where it does not say. One may end while it is read. */
export function allProcesses(): ProcessStatus[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((id) => {
        try {
          const read = (name: string) => readFileSync(`/proc/${id}/${name}`, 'utf8');
          return [readStatus(read('status'), read('stat'))];
        } catch {
          return [];
        }
      });
  } catch {
    return [];
  }
}
