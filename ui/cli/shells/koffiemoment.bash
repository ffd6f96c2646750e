# Completion of koffiemoment for bash, without any package. The program itself says what fits, in your language.

_koffiemoment() {
    local cur=$2 rest=$COMP_LINE word i
    local args=()

    # Bash parts a word at = and at : as well; what has no space between it is one word for the program.
    for ((i = 0; i <= COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if ((i > 0)) && [[ -n $word && ${rest:0:1} != [[:space:]] ]]; then
            args[${#args[@]} - 1]+=$word
        else
            args[${#args[@]}]=$word
        fi
        rest=${rest#*"$word"}
    done
    [[ ${args[${#args[@]} - 1]} == -*= ]] && cur=
    local given=
    if [[ $cur == -*=* && $COMP_WORDBREAKS != *=* ]]; then
        given=${cur%%=*}=
        cur=${cur#*=}
    fi

    local program=${args[0]/#\~/$HOME} out
    type -P -- "$program" >/dev/null || program=koffiemoment
    out=$("$program" __complete "${args[@]:1}" 2>/dev/null) || return

    local directive=${out##*:} found=() line
    while IFS= read -r line; do
        [[ -n $line ]] && found[${#found[@]}]=$line
    done <<<"${out%:*}"

    COMPREPLY=()
    if ((directive & 1)); then
        return
    elif ((directive & 8)); then
        _koffiemoment_files "${found[@]}"
    elif ((directive & 16)); then
        _koffiemoment_files
    elif ((${#found[@]} == 0 && !(directive & 4))); then
        compopt -o default 2>/dev/null
    else
        _koffiemoment_words
    fi
}

# Folders, and files with the endings that are named.
_koffiemoment_files() {
    local path ending
    compopt -o filenames 2>/dev/null
    while IFS= read -r path; do
        [[ -n $path ]] && COMPREPLY[${#COMPREPLY[@]}]=$given$path
    done < <(compgen -d -- "$cur"; for ending; do compgen -f -X "!*.$ending" -- "$cur"; done)
}

# What fits, with what it means behind it where there is more than one. Bash takes over what they begin with alike.
_koffiemoment_words() {
    local tab=$'\t' longest=0 fits=() one name room
    for one in "${found[@]}"; do
        name=${one%%$tab*}
        [[ $name == "$cur"* ]] || continue
        fits[${#fits[@]}]=$one
        ((${#name} > longest)) && longest=${#name}
    done
    compopt -o nosort 2>/dev/null
    for one in "${fits[@]}"; do
        name=${one%%$tab*}
        room=$((${COLUMNS:-80} - longest - 4))
        # Where words are put in one after another there is no place for what they mean.
        if ((${#fits[@]} > 1 && room > 8)) && [[ $one == *$tab* && ${COMP_TYPE:-9} != 37 && ${COMP_TYPE:-9} != 42 ]]; then
            one=${one#*$tab}
            ((${#one} > room)) && one=${one:0:room - 1}…
            printf -v name "%-${longest}s  (%s)" "$name" "$one"
        fi
        COMPREPLY[${#COMPREPLY[@]}]=$given$name
    done
}

complete -F _koffiemoment koffiemoment
