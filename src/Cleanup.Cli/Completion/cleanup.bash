# Completion of cleanup in bash. Once: source <(cleanup completion bash)
# For good: cleanup completion bash > ~/.local/share/bash-completion/completions/cleanup
_cleanup() {
  local line
  COMPREPLY=()
  while IFS= read -r line; do
    COMPREPLY+=("${line%%$'\t'*}")
  done < <("${1/#\~/$HOME}" complete -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2> /dev/null)
}
# Where the command has nothing to offer, names of files.
complete -o default -F _cleanup cleanup
