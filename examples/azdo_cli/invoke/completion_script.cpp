// SPDX-License-Identifier: BSL-1.0
#include "completion_script.hpp"

#include <set>
#include <string_view>

namespace azdo_cli {
namespace {

/// A branch of a case statement that sets a variable.
void add_branch(std::string& text, std::string_view pattern, std::string_view variable, std::string_view words) {
    text.append("    '").append(pattern).append("') ").append(variable).append("='").append(words).append("' ;;\n");
}

void add_word(std::string& words, std::string_view word) { words.append(words.empty() ? "" : " ").append(word); }

std::string pattern_of(const std::set<std::string_view>& names) {
    std::string text;
    for (const std::string_view one : names) text.append(text.empty() ? "" : " | ").append(one);
    return text.empty() ? "''" : text;
}

/// The options with a value: those whose value is a file, and the others.
struct valued_options {
    std::set<std::string_view> of_files{}, others{};

    void add(const std::vector<option>& all) {
        for (const option& one : all)
            if (!one.value.empty()) (one.value == "FILE" ? of_files : others).insert(one.name);
    }
};

constexpr std::string_view completes = R"END(
_azdo() {
    local word previous='' command='' list='' i
    local current=${COMP_WORDS[COMP_CWORD]}
    local -a words=()
    COMPREPLY=()
    for ((i = 1; i < COMP_CWORD; ++i)); do
        word=${COMP_WORDS[i]}
        _azdo_value "$previous"
        [[ -n $list || $word == -* ]] || words+=("$word")
        if [[ -n $list ]]; then previous=''; else previous=$word; fi
    done
    _azdo_value "$previous"
    case $list in
        file) mapfile -t COMPREPLY < <(compgen -f -- "$current") && return ;;
        any) return ;;
    esac
    _azdo_options "${words[0]-} ${words[1]-}"
    if [[ -n $list ]]; then
        command="${words[0]-} ${words[1]-}"
    else
        command=${words[0]-}
        _azdo_options "$command"
    fi
    if [[ $current == -* ]]; then
        list="$list $_azdo_common"
    elif [[ ${#words[@]} == 0 ]]; then
        list=$_azdo_first
    elif [[ ${#words[@]} == 1 && $command != invoke ]]; then
        _azdo_second "${words[0]}"
    elif [[ $command == invoke && ${#words[@]} == 1 ]]; then
        list=$_azdo_areas
    elif [[ $command == invoke && ${#words[@]} == 2 ]]; then
        _azdo_operations "${words[1]}"
    elif [[ $command == invoke && $current != *=* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$("${COMP_WORDS[0]}" completion parameters "${words[1]}" "${words[2]}" 2>/dev/null)" -- "$current")
        compopt -o nospace 2>/dev/null || : # it fails where bash is not completing
        return
    else
        list=''
    fi
    mapfile -t COMPREPLY < <(compgen -W "$list" -- "$current")
}
complete -o default -F _azdo azdo
)END";

void add_commands(std::string& text, const std::vector<const command*>& commands) {
    std::set<std::string_view> first;
    std::string options = "_azdo_options() { # COMMAND\n    list=''\n    case $1 in\n",
                seconds = "_azdo_second() { # FIRST WORD\n    list=''\n    case $1 in\n";
    for (const command* const one : commands) {
        const std::string_view head = one->name.substr(0, one->name.find(' '));
        std::string words;
        for (const option& each : one->options) add_word(words, each.name);
        add_branch(options, one->name, "list", words.empty() ? " " : words);
        if (!first.insert(head).second || head == one->name) continue;
        std::string second;
        for (const command* const other : commands)
            if (other->name.starts_with(std::string(head) + ' ')) add_word(second, other->name.substr(head.size() + 1));
        add_branch(seconds, head, "list", second);
    }
    std::string words;
    for (const std::string_view one : first) add_word(words, one);
    text.append("_azdo_first='").append(words).append("'\n");
    text.append(options).append("    esac\n}\n").append(seconds).append("    esac\n}\n");
}

void add_operations(std::string& text) {
    std::string areas, operations = "_azdo_operations() { # AREA\n    list=''\n    case $1 in\n";
    for (const area_row& area : all_areas()) {
        add_word(areas, area.name);
        std::string words;
        for (const operation_row& one : operations_of(area.name)) add_word(words, one.name);
        add_branch(operations, area.name, "list", words);
    }
    text.append("_azdo_areas='").append(areas).append("'\n").append(operations).append("    esac\n}\n");
}

} // namespace

std::string bash_completion(const std::vector<const command*>& commands, const std::vector<option>& common) {
    std::string text = "# bash completion of azdo, written by `azdo completion bash`. To use it:\n"
                       "#   source <(azdo completion bash)\n";
    valued_options valued;
    valued.add(common);
    for (const command* const one : commands) valued.add(one->options);
    std::string words;
    for (const option& one : common) add_word(words, one.name);
    text.append("_azdo_common='").append(words).append("'\n");
    text.append(
        "_azdo_value() { # OPTION: what its value is, `file` or `any`; nothing for another word\n    list=''\n    case $1 in\n    ");
    text.append(pattern_of(valued.of_files))
        .append(") list=file ;;\n    ")
        .append(pattern_of(valued.others))
        .append(") list=any ;;\n    esac\n}\n");
    add_commands(text, commands);
    add_operations(text);
    return text.append(completes);
}

std::string parameter_words(const operation_row& one) {
    std::string text;
    for (const parameter& each : parameters_of(one))
        if (each.where != part::body && each.key != "organization")
            text.append(each.key.starts_with('$') ? each.key.substr(1) : each.key).append("=\n");
    return text;
}

} // namespace azdo_cli
