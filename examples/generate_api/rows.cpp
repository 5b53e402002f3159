// SPDX-License-Identifier: BSL-1.0
// The operations as rows of a table, for the program azdo, which names them at run time.
#include "write.hpp"

#include <azdo/core/result.hpp>

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

namespace generate_api {
namespace {

[[noreturn]] void refuse(const area& where, const operation& what, const std::string& why) {
    throw azdo::failure_exception(
        azdo::fail(azdo::failure_kind::invalid_input, where.vendor_name + " " + what.id + ": the table of operations: " + why));
}

/// The endpoint on one line: `azdo::get("/{organization}/_apis/projects", …)`.
std::string one_line_endpoint(const operation& what) {
    const std::string lines = endpoint_text(what);
    std::string text;
    for (std::size_t at = lines.find("azdo::"); at < lines.size(); ++at) {
        if (lines[at] != '\n') {
            text += lines[at];
            continue;
        }
        at = lines.find_first_not_of(" \n", at);
        if (at == lines.npos) break;
        if (lines[at] == '"' && text.back() == '"') // a literal in pieces
            text.pop_back();
        else
            text.append(text.back() == ',' ? " " : "").append(1, lines[at]);
    }
    text.erase(text.rfind(';'));
    return text;
}

/// The text between `wrapper<` and `>`, or the whole text.
std::string_view unwrapped(std::string_view text, std::initializer_list<std::string_view> wrappers) {
    for (const std::string_view one : wrappers)
        if (text.substr(0, one.size()) == one) return text.substr(one.size(), text.size() - one.size() - 1);
    return text;
}

std::string values_of(std::string_view enumeration, const area& where) {
    std::string text;
    for (const auto& [name, value] : where.types.at(std::string(enumeration.substr(1, enumeration.size() - 2))).enumerators)
        text += (text.empty() ? "" : "|") + value;
    return text;
}

/// `int32`, `text*` for a list, `[none|relations]` for an enumeration.
std::string type_of(const member& one, const operation& what, const area& where) {
    constexpr std::pair<std::string_view, const char*> names[] = {{"std::string", "text"}, {"std::int32_t", "int32"},
        {"std::int64_t", "int64"}, {"double", "number"}, {"bool", "boolean"}, {"azdo::sys_time", "time"}};
    const std::string_view whole = unwrapped(one.type.text, {"azdo::optional<", "std::optional<", "azdo::required<"});
    const std::string_view element = unwrapped(whole, {"std::vector<"});
    const char* const list = element.size() < whole.size() ? "*" : "";
    const auto* const found = std::find_if(std::begin(names), std::end(names), [&](const auto& name) { return name.first == element; });
    if (found != std::end(names)) return std::string(found->second) + list;
    const std::string_view enumeration = unwrapped(element, {"azdo::open_enum<"});
    if (enumeration.size() == element.size()) refuse(where, what, one.key + " has the type " + one.type.text);
    return "[" + values_of(enumeration, where) + "]" + list;
}

std::string media_type_of(const member& body) {
    constexpr std::string_view named = "azdo::as::content_type{\"";
    if (const std::size_t at = body.attributes.find(named); at != std::string::npos) {
        const std::size_t begin = at + named.size();
        return body.attributes.substr(begin, body.attributes.find('"', begin) - begin);
    }
    if (body.type.text == "azdo::json::patch") return "application/json-patch+json";
    return body.type.text == "azdo::http::upload" ? "application/octet-stream" : "application/json";
}

/// A parameter in a word: its place, its key, `!` if it is required, and its type.
std::string parameter_text(const member& one, const operation& what, const area& where) {
    constexpr std::pair<std::string_view, const char*> places[] = {
        {"azdo::as::path", "/"}, {"azdo::as::query", "?"}, {"azdo::as::header", "@"}};
    const std::string required = one.placeholder.empty() ? "" : "!";
    if (one.attributes.rfind("azdo::as::body", 0) == 0) return "=" + required + (":" + media_type_of(one));
    const auto* const place =
        std::find_if(std::begin(places), std::end(places), [&](const auto& pair) { return pair.first == one.attributes; });
    if (place == std::end(places)) refuse(where, what, one.key + " has the attributes " + one.attributes);
    std::string text = place->second + one.key + required + ":" + type_of(one, what, where);
    if (text.find_first_of(" \"\\") != std::string::npos || one.key.find_first_of("!:") != std::string::npos)
        refuse(where, what, one.key + " cannot be written as a word");
    return text;
}

std::string answer_of(const operation& what) {
    if (what.result.text == "void") return "none";
    if (what.result.text == "std::string") return "bytes";
    return what.result.text.rfind("azdo::page<", 0) == 0 ? "list" : "value";
}

std::string row_text(const operation& what, const area& where) {
    constexpr std::string_view documentation = "https://learn.microsoft.com/rest/api/azure/devops/";
    if (what.link.rfind(documentation, 0) != 0) refuse(where, what, "its documentation is at " + what.link);
    std::string parameters;
    for (const member& one : what.members) parameters += (parameters.empty() ? "" : " ") + parameter_text(one, what, where);
    return "{\"" + where.name + "\", \"" + what.name + "\", " + one_line_endpoint(what) + ", answer::" + answer_of(what) + ", " +
           (what.needs_entra_token ? "true" : "false") + ", \"" + what.link.substr(documentation.size()) + "\",\n    \"" + parameters +
           "\"},\n";
}

} // namespace

files write_rows(const std::vector<area>& areas) {
    constexpr const char* licence = "// SPDX-License-Identifier: BSL-1.0\n";
    std::string area_rows = std::string(licence) + "// Written by examples/generate_api.\n";
    std::string operation_rows =
        std::string(licence) + "// Written by examples/generate_api. A parameter: its place (/ path, ? query, @ header, = body), key, ! if "
                               "required, : and its type, * if a list.\n";
    for (const area& where : areas) {
        area_rows += "{\"" + where.name + "\", \"" + std::string(purpose_of(where)) + "\"},\n";
        for (const auto& [group, operations] : where.groups)
            for (const operation& one : operations) operation_rows += row_text(one, where);
    }
    return {{"examples/azdo_cli/invoke/area_rows.inc", area_rows}, {"examples/azdo_cli/invoke/operation_rows.inc", operation_rows}};
}

} // namespace generate_api
