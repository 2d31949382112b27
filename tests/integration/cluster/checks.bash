# What the tests on engines share; to be sourced behind common.bash.

# Waits until a command succeeds, a minute at most: until_true COMMAND…
until_true() {
  for _ in $(seq 1200); do
    "$@" > /dev/null 2>&1 && return 0
    sleep 0.05
  done
  echo "waited in vain: $*" >&2
  return 1
}

# The process that has a file open, of those that run the command: holder FILE
holder() {
  local pid link
  for pid in $(pgrep -f "$program"); do
    for link in /proc/"$pid"/fd/*; do
      [ "$(readlink "$link" 2> /dev/null)" = "$1" ] && echo "$pid" && return 0
    done
  done
  return 1
}

# Stops the process that is in the midst of the large file, behind its first checkpoint in a folder, and prints it: stop_inside FOLDER
stop_inside() {
  until_true sh -c "ls '$work/$1'/.cleanup/*.checkpoint" || return 1
  local pid
  pid=$(holder "$work/in/large.jsonl") && kill -STOP "$pid" && echo "$pid"
}

# Whether a folder has what one run on one machine gives, nothing lost and nothing twice: is_whole FOLDER
is_whole() {
  diff -r --exclude .cleanup "$work/whole" "$work/$1" || return 1
  "$work/bin/cleanup" status "$work/$1" > "$work/status" || return 1
  grep -q "^$inputs of $inputs inputs done, 0 begun, 0 missing$" "$work/status" && grep -q "^$records records: " "$work/status"
}

# Whether nothing is left of what is not complete: is_tidy FOLDER
is_tidy() { ! ls "$work/$1"/.cleanup/*.part "$work/$1"/.cleanup/*.checkpoint 2> /dev/null; }

# A variable of a process's environment: variable PID NAME
variable() { tr '\0' '\n' < "/proc/$1/environ" | sed -n "s/^$2=//p"; }
