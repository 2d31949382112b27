"""The command as a child that dies: ``dying.py FOLDER WHEN COMMAND…``.

It hands lines on to the command and answers back. WHEN is a number: so many answers it gives before it dies, once for all that share FOLDER;
or a word: it dies whenever a line has it.
"""

import os
import signal
import subprocess
import sys

folder, when, *command = sys.argv[1:]
child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
with open(os.path.join(folder, "starts"), "a", encoding="ascii") as starts:
    starts.write("started\n")
answered = 0
while line := sys.stdin.buffer.readline():
    if not when.isdigit() and when.encode() in line:
        child.kill()
        os.kill(os.getpid(), signal.SIGKILL)
    with open(os.path.join(folder, "asked"), "ab") as asked:
        asked.write(line)
    child.stdin.write(line)
    child.stdin.flush()
    answer = child.stdout.readline()
    mark = os.path.join(folder, "died")
    if when.isdigit() and answered == int(when) and not os.path.exists(mark):
        open(mark, "w", encoding="ascii").close()
        # In the midst of an answer.
        sys.stdout.buffer.write(answer[:len(answer) // 2])
        sys.stdout.buffer.flush()
        child.kill()
        os.kill(os.getpid(), signal.SIGKILL)
    sys.stdout.buffer.write(answer)
    sys.stdout.buffer.flush()
    answered += 1
child.stdin.close()
