# Completion of koffiemoment for fish. The program itself says what fits, in your language.

function __koffiemoment_proposed
    # What is typed is handed on as it stands, and never run.
    set -l before (commandline -opc)
    set -l begun (commandline -ct)
    set -l given (string match -r -- '^-[^=]*=' $begun)
    set -l program $before[1]
    type -q -- $program; or set program koffiemoment
    set -l found ($program __complete $before[2..-1] "$begun" 2>/dev/null)
    or return

    set -l directive (string replace -- : '' $found[-1])
    set -e found[-1]
    set -l rest (string replace -- "$given" '' $begun)
    if test (math "bitand($directive, 1)") -ne 0
        return
    else if test (math "bitand($directive, 8)") -ne 0
        set -l ending (string join '|' -- $found)
        __koffiemoment_files $rest | string match -r -- ".*(?:/|\\.(?:$ending))\$" | string replace -r -- '^' "$given"
    else if test (math "bitand($directive, 16)") -ne 0
        __koffiemoment_files $rest | string match -- '*/' | string replace -r -- '^' "$given"
    else if test (count $found) -eq 0 -a (math "bitand($directive, 4)") -eq 0
        __koffiemoment_files $rest | string replace -r -- '^' "$given"
    else
        string replace -r -- '^' "$given" $found
    end
end

# What fish itself would propose for a name of a file.
function __koffiemoment_files
    complete -C "__fish_command_without_completions $argv"
end

complete -c koffiemoment -e
complete -c koffiemoment -k -f -a '(__koffiemoment_proposed)'
