# Presses keys in interactive shells; the argument is a folder with the command in bin/. Ends with: N passed, N failed.
zmodload zsh/zpty zsh/datetime
work=$1; passed=0; failed=0
export PATH=$work/bin:$PATH HISTFILE= TERM=dumb
mkdir $work/files; : > "$work/files/news of today.txt"; mkdir $work/files/archive; : > $work/files/archive/a.jsonl

# Starts a shell: start NAME 'command line' 'what it is told first'
start() {
  zpty $1 "cd $work/files && $2"
  zpty -w $1 $3
}

# Types into it, and compares what the command is told: press NAME KEYS EXPECTED
press() {
  rm -f $work/told
  zpty -w $1 $2
  local until=$(( EPOCHREALTIME + 60 )) screen='' part
  while [[ ! -e $work/told ]] && (( EPOCHREALTIME < until )); do
    zpty -r -t $1 part && screen+=$part
    sleep 0.05
  done
  local told=$(cat $work/told 2> /dev/null)
  if [[ $told == "$3|" ]]; then
    (( passed++ ))
  else
    (( failed++ ))
    print -r -- "$1: ${(q)2} gave '$told', not '$3|'; the screen: ${screen[-600,-1]}"
  fi
}

tab=$'\t'
start bash 'bash --norc --noprofile -i' 'source <(cleanup completion bash)'
start sourced 'zsh -f -i' 'autoload -Uz compinit && compinit -u -D && source <(cleanup completion zsh)'
start function 'zsh -f -i' "fpath=($work/functions \$fpath) && autoload -Uz compinit && compinit -u -D"
for shell in bash sourced function; do
  press $shell "cleanup cle${tab}--forma${tab}cs${tab}news${tab}" 'clean|--format|csv|news of today.txt'
  press $shell "cleanup che${tab}--kinds go-pa${tab}--cut ce${tab}arch${tab}a${tab}" 'check|--kinds|go-panic|--cut|certain|archive/a.jsonl'
  press $shell "cleanup kinds php-var-d${tab}" 'kinds|php-var-dump'
  press $shell "cleanup check --kinds json,symf${tab}-o x" 'check|--kinds|json,symfony-dump|-o|x'
  press $shell "cleanup clean --cut=cer${tab}--le${tab}" 'clean|--cut=certain|--lean'
  press $shell "cleanup clean -- --le${tab}" 'clean|--|--le'
done
zpty -d
print "$passed passed, $failed failed"
(( failed == 0 ))
