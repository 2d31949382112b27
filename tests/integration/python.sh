#!/usr/bin/env bash
# The wheel: built without a registry, installed without one into a fresh environment, the sample of its README pasted there; and the client's
# own tests against what was installed, with Debian's Dask, and with a newer Python that has pyarrow.
set -uo pipefail
cd "$(dirname "$0")/../.."
source tests/integration/common.bash
python=/usr/bin/python3
need "$python -c 'import ensurepip, venv'" python3-venv
need "$python -c 'import dask.bag, distributed'" python3-dask python3-distributed
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
unset CLEANUP_COMMAND

# Half a megabyte larger, and for older C libraries too.
eng/publish-native.sh "$work/native" '' -p:PacksRelocations=false > "$work/log" 2>&1 || { cat "$work/log"; echo "0 passed, 1 failed"; exit 1; }
version=$("$work/native/cleanup" --version)
for out in one two; do $python src/Cleanup.Python/wheel.py "$work/native/cleanup" "$version" "$work/$out" > /dev/null || exit 1; done
wheel=$(echo "$work"/one/*.whl)
check "the wheel is not the same every time" cmp "$wheel" "$work/two/${wheel##*/}"

# Nothing of the project but the wheel, and nothing of this machine but Python.
$python -m venv "$work/fresh"
check "the wheel cannot be installed" "$work/fresh/bin/pip" install --no-index --disable-pip-version-check "$wheel"
check "what it needs is missing" "$work/fresh/bin/pip" check --disable-pip-version-check
sed -n '/^```python$/,/^```$/p' src/Cleanup.Python/README.md | sed '1d;$d' > "$work/sample.py"
sed -n '/^prints$/,$p' src/Cleanup.Python/README.md | sed -n '/^```$/,/^```$/p' | sed '1d;$d' > "$work/expected"
check "the sample has no lines" test -s "$work/sample.py" -a -s "$work/expected"
sample() { (cd "$work" && env -i "$work/fresh/bin/python" sample.py) | diff "$work/expected" -; }
check "the sample prints something else" sample
on_path() { test "$(env -i PATH="$work/fresh/bin" cleanup --version)" = "$version"; }
check "the command is not on the PATH" on_path

# What the tests of FOLDER say by a Python: tests_by PYTHON [FOLDER]
tests_by() {
  "$1" -W error::ResourceWarning tests/Cleanup.Python.Tests/run.py "${@:2}" > "$work/tests.log" 2>&1
  sum=$(tail -n 1 "$work/tests.log")
  add "$sum"
  [[ "$sum" == *" 0 failed" ]] || cat "$work/tests.log"
}

$python -m venv --system-site-packages "$work/tests"
"$work/tests/bin/pip" install -q --no-index --disable-pip-version-check "$wheel" || exit 1
tests_by "$work/tests/bin/python"
tests_by "$work/tests/bin/python" wheel

newer=$(eng/pyarrow.sh "${XDG_CACHE_HOME:-$HOME/.cache}/cleanup-pyarrow") || { add "no pyarrow"; total; exit 1; }
"$work/tests/bin/pip" install -q --no-index --disable-pip-version-check --target "$work/site" "$wheel" || exit 1
export PYTHONPATH=$work/site
tests_by "$newer" arrow
by_newer() { (cd tests/Cleanup.Python.Tests && "$newer" -W error::ResourceWarning -m unittest test_cleaner test_death test_datatrove); }
check "a newer Python does otherwise" by_newer
total
