"""Writes the shell steps of an action as scripts, as GitHub's runner does: ACTION FOLDER NAME=VALUE…, the inputs. Prints the scripts' names."""
import pathlib
import re
import shlex
import sys

import yaml

action = yaml.safe_load(open(sys.argv[1]))
folder = pathlib.Path(sys.argv[2])
given = dict(word.split("=", 1) for word in sys.argv[3:])
inputs = {name: given.get(name, settings.get("default", "")) for name, settings in action["inputs"].items()}
unknown = given.keys() - inputs.keys()
assert not unknown, f"no such inputs: {unknown}"


def expanded(text):
    return re.sub(r"\$\{\{\s*inputs\.([\w-]+)\s*\}\}", lambda found: inputs[found.group(1)], text)


for number, step in enumerate(step for step in action["runs"]["steps"] if "run" in step):
    assert step["shell"] == "bash" and "${{" not in step["run"]
    script = folder / f"step-{number}.sh"
    variables = "".join(f"export {name}={shlex.quote(expanded(value))}\n" for name, value in step.get("env", {}).items())
    script.write_text(variables + step["run"])
    print(script)
