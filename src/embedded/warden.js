/**
 * Outlives Lotse for a moment: when Lotse ends in whatever way, even by kill -9, the pipe to this process closes and it ends
 * the engine and the store, first with SIGTERM, after their grace with SIGKILL. Plain JavaScript without imports, so that it
 * starts in milliseconds and stays small. Lines on standard input: `watch <pid> <grace in ms>` and `forget <pid>`.
 */
const watched = new Map();
let pending = '';

process.stdin.setEncoding('utf8');
process.stdin.on('data', (text) => {
  const lines = (pending + text).split('\n');
  pending = lines.pop();
  for (const line of lines) {
    const [order, pid, graceMs] = line.split(' ');
    if (order === 'watch') watched.set(Number(pid), Number(graceMs));
    else watched.delete(Number(pid));
  }
});
process.stdin.on('end', endAll);
process.stdin.on('error', endAll);

function endAll() {
  const began = Date.now();
  for (const pid of watched.keys()) send(pid, 'SIGTERM');
  const timer = setInterval(() => {
    for (const [pid, graceMs] of watched) {
      if (!send(pid, 0)) watched.delete(pid);
      else if (Date.now() - began > graceMs) {
        send(pid, 'SIGKILL');
        watched.delete(pid);
      }
    }
    if (watched.size === 0) clearInterval(timer);
  }, 100);
}

function send(pid, signal) {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}
