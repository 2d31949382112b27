"""The command as a child that dies of what it reads: ``dying.py FOLDER WORD COMMAND…``.

It hands on what it reads, and answers, until WORD is in it: ONCE kills it once for all that share FOLDER, another word whenever it comes.
"""

import os
import signal
import subprocess
import sys
from pathlib import Path

folder, word, *command = sys.argv[1:]
mark = Path(folder) / "died"
with open(Path(folder) / "starts", "a", encoding="ascii") as starts:
    starts.write("started\n")
# The answers are the child's own: it has our standard output.
child = subprocess.Popen(command, stdin=subprocess.PIPE)
os.close(1)


def die():
    mark.touch()
    child.kill()
    os.kill(os.getpid(), signal.SIGKILL)


while some := os.read(0, 1 << 16):
    if word.encode() in some and not (word == "ONCE" and mark.exists()):
        die()
    child.stdin.write(some)
    child.stdin.flush()
child.stdin.close()
sys.exit(child.wait())
