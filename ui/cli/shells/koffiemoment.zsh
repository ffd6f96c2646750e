#compdef koffiemoment
# Completion of koffiemoment for zsh. The program itself says what fits, in your language.

_koffiemoment() {
    local tab=$'\t' program=${(Q)words[1]/#\~/$HOME} out directive one
    local -a args found proposed

    # What is typed is taken out of its quotation marks, and never run.
    args=("${(@Q)words[2,CURRENT]}")
    (( $+commands[$program] )) || [[ -x $program ]] || program=koffiemoment
    out=$("$program" __complete "${args[@]}" 2>/dev/null) || return 1
    directive=${out##*:}
    found=("${(@f)${out%:*}}")
    found=(${found:#})

    [[ $PREFIX == -*=* ]] && compset -P '*='
    if (( directive & 1 )); then
        return 1
    elif (( directive & 8 )); then
        _files -g "*.(|${(j:|:)found})" # the empty one keeps it from being read as a qualifier
    elif (( directive & 16 )); then
        _files -/
    elif (( $#found == 0 && !(directive & 4) )); then
        _files
    else
        # _describe parts a name from what it means at a colon.
        for one in "${found[@]}"; do
            [[ $one == *$tab* ]] && one=${${one%%$tab*}//:/\\:}:${one#*$tab} || one=${one//:/\\:}
            proposed+=("$one")
        done
        _describe -V koffiemoment proposed
    fi
}

if [[ $funcstack[1] == _koffiemoment ]]; then
    _koffiemoment "$@"
else
    compdef _koffiemoment koffiemoment
fi
