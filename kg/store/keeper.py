"""Keeps the private server of an embedded store: its parent process, which stops it when nobody uses it any more.

Run as a file, with the standard library only, for the sake of a fast start::

    python keeper.py FOLDER IDLE_SECONDS SERVER_LOCK_FD ARCHIVE COMMAND...

The server dies with its keeper, and both hold the folder's ``server.lock`` to their end. Every client holds
``clients.lock`` shared; when the keeper can take it alone, nobody is there. ``ARCHIVE`` (may be empty) is where the
class-data archive goes that the server writes beside it, with the ending ``.new``, when it stops.
"""

from __future__ import annotations

import ctypes
import fcntl
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

PR_SET_PDEATHSIG = 1
POLL = 0.5


def main(folder: Path, idle: float, server_lock: int, archive: str, command: list[str]) -> None:
    """Start the server, and return when it has stopped."""
    libc = ctypes.CDLL(None)

    def die_with_keeper() -> None:
        libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL)

    server = subprocess.Popen(command, cwd=folder, pass_fds=(server_lock,), preexec_fn=die_with_keeper)
    signal.signal(signal.SIGTERM, lambda *_: server.terminate())
    clients = os.open(folder / "clients.lock", os.O_RDWR)
    last_use = time.time()
    while server.poll() is None:
        time.sleep(POLL)
        try:
            fcntl.flock(clients, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            last_use = time.time()
            continue
        if time.time() - max(last_use, os.fstat(clients).st_mtime) >= idle:
            # The lock stays: who comes now waits until the server is gone, and starts another.
            server.terminate()
            server.wait()
            break
        fcntl.flock(clients, fcntl.LOCK_UN)
    new = Path(f"{archive}.new")
    if archive and new.exists():
        new.replace(archive)


if __name__ == "__main__":
    main(Path(sys.argv[1]), float(sys.argv[2]), int(sys.argv[3]), sys.argv[4], sys.argv[5:])
