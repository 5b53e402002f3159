// SPDX-License-Identifier: BSL-1.0
#include "reachability.hpp"

#include "tree.hpp"

#include <set>
#include <sstream>
#include <string_view>
#include <utility>

namespace generate_api {
namespace {

constexpr const char* file = "examples/generate_api/reachability.txt";

/// Collects the types that requests contain.
class request_types {
public:
    explicit request_types(const area& where) : where_(where) {
        for (const auto& [group, operations] : where.groups)
            for (const operation& one : operations)
                for (const member& sent : one.members) visit(sent.type);
    }

    bool contain(const std::string& name) const { return found_.count(name) != 0; }

private:
    void visit(const spelling& used) {
        for (const std::string& name : used.types)
            if (found_.insert(name).second)
                for (const member& held : where_.types.at(name).members) visit(held.type);
    }

    const area& where_;
    std::set<std::string> found_{};
};

std::string_view class_of(const type& one) { return one.answer_only ? "answer" : "request"; }

} // namespace

void mark_answers(area& made) {
    const request_types requests(made);
    for (auto& [name, one] : made.types) one.answer_only = one.enumerators.empty() && !requests.contain(name);
}

azdo::result<recorded_classes> read_classes(const std::filesystem::path& top) {
    recorded_classes recorded;
    if (!std::filesystem::exists(top / file)) return recorded;
    const auto text = read_file(top / file);
    if (!text) return text.error();
    std::istringstream lines(*text);
    for (std::string line; std::getline(lines, line);) {
        if (line.empty() || line.front() == '#') continue;
        const std::size_t last = line.rfind(' ');
        const std::string recorded_class = last == std::string::npos ? std::string() : line.substr(last + 1);
        if (recorded_class != "answer" && recorded_class != "request")
            return azdo::fail(
                azdo::failure_kind::invalid_input, std::string(file) + ": not \"area type answer\" or \"area type request\": " + line);
        if (!recorded.emplace(line.substr(0, last), recorded_class).second)
            return azdo::fail(azdo::failure_kind::invalid_input, std::string(file) + ": two lines for one type: " + line);
    }
    return recorded;
}

azdo::result<void> check_classes(const area& made, const recorded_classes& recorded) {
    std::string changed;
    for (const auto& [name, one] : made.types) {
        const std::string key = made.name + " " + name;
        const auto found = recorded.find(key);
        if (!one.enumerators.empty() || found == recorded.end() || found->second == class_of(one)) continue;
        changed.append("\n  ").append(key).append(" ").append(class_of(one));
        changed += one.answer_only ? " (no request contains it now: its texts, lists and maps become plain members)"
                                   : " (a request contains it now: its members become optional)";
    }
    if (changed.empty()) return {};
    return azdo::fail(azdo::failure_kind::invalid_input,
        "types whose members change their form; to accept it, replace their lines by these in " + std::string(file) + ":" + changed);
}

files write_classes(const std::vector<area>& areas) {
    std::string text =
        "# Whether a request contains a type of the REST API, or only answers do. Written by generate_api, which refuses to\n"
        "# change a line: whoever accepts a change writes the line by hand, because the members of the type change their form.\n";
    for (const area& where : areas)
        for (const auto& [name, one] : where.types)
            if (one.enumerators.empty()) text.append(where.name).append(" ").append(name).append(" ").append(class_of(one)) += '\n';
    return {{file, std::move(text)}};
}

} // namespace generate_api
