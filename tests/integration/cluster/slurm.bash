# A Slurm of four nodes on this machine: by ports of the loopback, with a key and sockets of its own, no service and no file of the machine's.
# To be sourced where $work is a folder of one's own; what is started is listed in $work/engine/pids, a name and a process a line.

slurm_up() {
  local base=$work/engine host port socket
  host=$(hostname -s)
  # So that two of them do not meet.
  port=$((20000 + $$ % 5000 * 5))
  mkdir -p "$base"/{state,spool,log,run}
  mkdir -m 700 "$base/munge"
  (umask 077; dd if=/dev/urandom of="$base/munge/key" bs=1024 count=1 status=none)
  socket=$base/run/munge.socket
  munged --foreground --force --key-file="$base/munge/key" --socket="$socket" --pid-file="$base/run/munged.pid" \
    --log-file="$base/munge/munged.log" --seed-file="$base/munge/seed" --num-threads=2 > "$base/log/munged" 2>&1 &
  echo "munged $!" > "$base/pids"
  until_true test -S "$socket" || return 1
  # cred_expire: a task that is queued again waits so long before it starts; with 1 second it would be 120.
  cat > "$base/slurm.conf" << CONF
ClusterName=cleanup
SlurmctldHost=$host(127.0.0.1)
SlurmctldPort=$port
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket=$socket,cred_expire=5
CredType=cred/munge
StateSaveLocation=$base/state
SlurmdSpoolDir=$base/spool/%n
SlurmctldPidFile=$base/run/slurmctld.pid
SlurmdPidFile=$base/run/slurmd.%n.pid
SlurmctldLogFile=$base/log/slurmctld.log
SlurmdLogFile=$base/log/slurmd.%n.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
MpiDefault=none
SwitchType=switch/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SchedulerParameters=sched_min_interval=0,batch_sched_delay=0,bf_interval=2
PriorityType=priority/basic
AccountingStorageType=accounting_storage/none
JobAcctGatherType=jobacct_gather/none
JobRequeue=1
ReturnToService=2
SlurmdTimeout=5
MessageTimeout=10
KillWait=2
NodeName=n[1-4] NodeHostname=$host NodeAddr=127.0.0.1 Port=[$((port + 1))-$((port + 4))] CPUs=1 RealMemory=100 State=UNKNOWN
PartitionName=main Nodes=ALL Default=YES MaxTime=INFINITE State=UP
CONF
  export SLURM_CONF=$base/slurm.conf
  slurmctld -D -i > "$base/log/slurmctld" 2>&1 &
  echo "slurmctld $!" >> "$base/pids"
  for node in n1 n2 n3 n4; do slurm_node $node; done
  until_true slurm_has_nodes 4
}

slurm_node() {
  mkdir -p "$work/engine/spool/$1"
  setsid slurmd -D -N "$1" -f "$SLURM_CONF" > "$work/engine/log/slurmd.$1" 2>&1 &
  echo "$1 $!" >> "$work/engine/pids"
  # That it dies is no news.
  disown
}

slurm_has_nodes() { [ "$(sinfo -h -N -o %T | grep -c '^idle$')" = "$1" ]; }

# Like a power cut: the node of a process dies with all that it runs, without a word to anybody. slurm_kill_node PID
slurm_kill_node() {
  local node step=$1 daemon
  node=$(variable "$1" SLURMD_NODENAME)
  while [ "$(cat "/proc/$step/comm")" != slurmstepd ]; do step=$(awk '/^PPid:/ { print $2 }' "/proc/$step/status"); done
  daemon=$(awk -v node="$node" '$1 == node { print $2 }' "$work/engine/pids")
  kill -9 "$daemon" "$step" $(descendants "$step")
  sed -i "/^$node /d" "$work/engine/pids"
  # The controller would see it by itself, after SlurmdTimeout.
  scontrol update nodename="$node" state=down reason=killed
  echo "$node"
}

descendants() {
  local child
  for child in $(pgrep -P "$1"); do echo "$child"; descendants "$child"; done
}

slurm_is_done() { [ -z "$(squeue -h -j "$1" 2> /dev/null)" ]; }

slurm_down() {
  [ -e "$work/engine/pids" ] || return 0
  timeout 10 scancel -u root 2> /dev/null
  local name pid
  # Nodes before the controller, and that before the keeper of the key.
  tac "$work/engine/pids" | while read -r name pid; do kill "$pid" 2> /dev/null; done
  for _ in $(seq 100); do
    while read -r name pid; do kill -0 "$pid" 2> /dev/null && sleep 0.05 && continue 2; done < "$work/engine/pids"
    break
  done
  while read -r name pid; do kill -9 "$pid" 2> /dev/null; done < "$work/engine/pids"
  rm -f "$work/engine/pids"
}
