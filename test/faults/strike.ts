import { familyOf, type Kept, type StruckNewsroom } from './newsroom.js';
import type { Fault, Process } from './plan.js';

/** Carries out a fault; what it silences speaks again by itself. */
export async function strike(room: StruckNewsroom, fault: Fault): Promise<void> {
  switch (fault.kind) {
    case 'kill': {
      const { pid } = await victim(room, fault.process);
      victimOf(room, fault.process).expectEnd();
      signal([pid], 'SIGKILL');
      return;
    }
    case 'stop': {
      const { pid } = await victim(room, fault.process);
      const all = fault.process === 'postgres' ? familyOf(pid) : [pid];
      signal(all, 'SIGSTOP');
      setTimeout(() => signal(all, 'SIGCONT'), fault.milliseconds);
      return;
    }
    case 'cut':
      return room.wires[fault.wire]?.cut();
    case 'stall':
      return room.wires[fault.wire]?.stall(fault.milliseconds);
    case 'flush':
      return room.flushRedis();
    case 'refuse':
      return room.mailbox.refuse(fault.letters);
  }
}

/** Who is struck, once they stand: what lies on the ground already cannot be struck. */
function victim(room: StruckNewsroom, process: Process) {
  return victimOf(room, process).up();
}

function victimOf(room: StruckNewsroom, process: Process): Kept {
  const kept = room.kept[process];
  if (kept === undefined) throw new Error(`there is no ${process} here`);
  return kept;
}

function signal(pids: readonly number[], name: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, name);
    } catch {
      // It has ended meanwhile.
    }
  }
}
