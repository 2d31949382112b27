#compdef cleanup
# Completion of cleanup in zsh. Once: source <(cleanup completion zsh)
# For good: cleanup completion zsh > DIR/_cleanup, where DIR is a folder of $fpath
_cleanup() {
  local line
  local -a offers
  for line in "${(@f)$("${(Q)words[1]/#\~/$HOME}" complete -- "${(@Q)words[2,CURRENT]}" 2> /dev/null)}"; do
    [[ -n $line ]] && offers+=("${${line%%$'\t'*}//:/\\:}:${line#*$'\t'}")
  done
  # Where the command has nothing to offer, names of files.
  if (( $#offers )); then _describe cleanup offers; else _files; fi
}
# A file of $fpath is the function itself; one that was sourced has to be made known.
if [[ $funcstack[1] == _cleanup ]]; then _cleanup "$@"; else compdef _cleanup cleanup; fi
