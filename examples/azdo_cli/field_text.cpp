// SPDX-License-Identifier: BSL-1.0
#include <azdo_cli/field_text.hpp>

#include <azdo_cli/command.hpp>

#include <azdo/json/decode.hpp>
#include <azdo/json/pointer.hpp>
#include <azdo/schema/describe.hpp>

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cstdint>
#include <iterator>
#include <system_error>
#include <utility>

namespace azdo_cli {

namespace {

struct named {
    std::string display_name{}, name{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"displayName", &named::display_name>(), azdo::field<"name", &named::name>());
    }
};

constexpr std::array known_fields{"System.Id", "System.Title", "System.State", "System.Reason", "System.AssignedTo", "System.AreaPath",
    "System.IterationPath", "System.Tags", "System.Description", "System.History", "System.WorkItemType", "System.TeamProject",
    "System.CreatedBy", "System.CreatedDate", "System.ChangedBy", "System.ChangedDate", "System.Parent", "Microsoft.VSTS.Common.Priority",
    "Microsoft.VSTS.Common.Severity", "Microsoft.VSTS.Common.Activity", "Microsoft.VSTS.Common.ValueArea",
    "Microsoft.VSTS.Common.AcceptanceCriteria", "Microsoft.VSTS.Common.StackRank", "Microsoft.VSTS.Common.BacklogPriority",
    "Microsoft.VSTS.Scheduling.Effort", "Microsoft.VSTS.Scheduling.StoryPoints", "Microsoft.VSTS.Scheduling.RemainingWork",
    "Microsoft.VSTS.Scheduling.OriginalEstimate", "Microsoft.VSTS.Scheduling.CompletedWork", "Microsoft.VSTS.Scheduling.StartDate",
    "Microsoft.VSTS.Scheduling.TargetDate", "Microsoft.VSTS.Scheduling.DueDate", "Microsoft.VSTS.TCM.ReproSteps",
    "Microsoft.VSTS.TCM.SystemInfo"};

char lower(char c) { return static_cast<char>(std::tolower(static_cast<unsigned char>(c))); }

/// Letters and digits alone, in lower case.
std::string folded(std::string_view name) {
    std::string made;
    for (const char c : name)
        if (c != ' ' && c != '-' && c != '_') made += lower(c);
    return made;
}

std::string_view last_part(std::string_view reference_name) { return reference_name.substr(reference_name.rfind('.') + 1); }

/// Appends a character as UTF-8; false for what is none.
bool append_code(std::string& text, std::uint32_t code) {
    const auto byte = [&](std::uint32_t value) { text += static_cast<char>(static_cast<unsigned char>(value)); };
    if (code == 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return false;
    if (code < 0x80) return byte(code), true;
    if (code < 0x800)
        byte(0xc0 | code >> 6);
    else if (code < 0x10000)
        byte(0xe0 | code >> 12), byte(0x80 | (code >> 6 & 0x3f));
    else
        byte(0xf0 | code >> 18), byte(0x80 | (code >> 12 & 0x3f)), byte(0x80 | (code >> 6 & 0x3f));
    return byte(0x80 | (code & 0x3f)), true;
}

struct entity {
    std::string_view name, text;
};
constexpr std::array entities{entity{"amp", "&"}, entity{"lt", "<"}, entity{"gt", ">"}, entity{"quot", "\""}, entity{"apos", "'"},
    entity{"nbsp", " "}, entity{"euro", "€"}, entity{"ndash", "–"}, entity{"mdash", "—"}, entity{"hellip", "…"}};

/// Takes an entity off the front, and appends its character; nothing where there is none.
bool take_entity(std::string& text, std::string_view& rest) {
    const std::size_t end = rest.substr(0, 12).find(';');
    if (!rest.starts_with('&') || end == rest.npos) return false;
    std::string_view name = rest.substr(1, end - 1);
    for (const entity& one : entities)
        if (one.name == name) {
            rest.remove_prefix(end + 1);
            text += one.text;
            return true;
        }
    if (!name.starts_with('#')) return false;
    name.remove_prefix(1);
    const bool hexadecimal = name.starts_with('x');
    if (hexadecimal) name.remove_prefix(1);
    std::uint32_t code = 0;
    const auto read = std::from_chars(name.data(), name.data() + name.size(), code, hexadecimal ? 16 : 10);
    if (read.ec != std::errc() || read.ptr != name.data() + name.size() || !append_code(text, code)) return false;
    rest.remove_prefix(end + 1);
    return true;
}

bool is_block(std::string_view tag) {
    constexpr std::array blocks{"p", "div", "br", "li", "tr", "h1", "h2", "h3", "h4", "ul", "ol", "table", "pre"};
    return std::find(blocks.begin(), blocks.end(), tag) != blocks.end();
}

/// Takes a tag off the front, and ends the line where it ends a block.
void skip_tag(std::string& text, std::string_view& rest) {
    const std::size_t end = rest.find('>');
    std::string_view tag = rest.substr(1, end == rest.npos ? rest.npos : end - 1);
    rest.remove_prefix(end == rest.npos ? rest.size() : end + 1);
    if (tag.starts_with('/')) tag.remove_prefix(1);
    std::string name;
    for (const char c : tag.substr(0, tag.find_first_of(" /\t\n"))) name += lower(c);
    if (is_block(name) && !text.empty() && text.back() != '\n') text += '\n';
}

/// `2024-03-12T10:00:00Z`, as fields have it.
bool is_time(std::string_view text) {
    constexpr std::string_view form = "0000-00-00T00:00:00";
    if (text.size() <= form.size() || text.back() != 'Z') return false;
    for (std::size_t i = 0; i < form.size(); ++i) {
        const bool digit = text[i] >= '0' && text[i] <= '9';
        if (form[i] == '0' ? !digit : text[i] != form[i]) return false;
    }
    return true;
}

/// `1.5` for 1.5E0.
std::string text_of_number(const azdo::json::raw& value) {
    const auto read = value.as<double>();
    char digits[32];
    if (!read || value.text().find_first_of(".eE") == std::string::npos) return value.text();
    const auto end = std::to_chars(std::begin(digits), std::end(digits), *read);
    return end.ec == std::errc() ? std::string(std::begin(digits), end.ptr) : value.text();
}

bool looks_like_html(std::string_view text) { return text.starts_with('<') && text.find('>') != text.npos; }

} // namespace

std::string text_of_html(std::string_view rest) {
    std::string text;
    while (!rest.empty()) {
        if (rest.front() == '<') {
            skip_tag(text, rest);
            continue;
        }
        if (take_entity(text, rest)) continue;
        text += rest.front();
        rest.remove_prefix(1);
    }
    while (!text.empty() && (text.back() == '\n' || text.back() == ' ')) text.pop_back();
    return text;
}

std::string text_of(const azdo::json::raw& value) {
    switch (value.kind()) {
    case azdo::json::kind::string: {
        std::string text = value.as<std::string>().value_or(std::string());
        if (is_time(text)) return text.replace(10, 1, " ").substr(0, 16) + " UTC";
        return looks_like_html(text) ? text_of_html(text) : text;
    }
    case azdo::json::kind::object: {
        const auto read = value.as<named>();
        if (read && !(read->display_name.empty() && read->name.empty()))
            return read->display_name.empty() ? read->name : read->display_name;
        return value.text();
    }
    case azdo::json::kind::null: return {};
    case azdo::json::kind::number: return text_of_number(value);
    default: return value.text();
    }
}

std::string title_of(std::string_view reference_name) {
    if (reference_name == "System.WorkItemType") return "Type";
    const std::string_view name = last_part(reference_name);
    std::string title;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const bool upper = std::isupper(static_cast<unsigned char>(name[i])) != 0;
        if (upper && i > 0 && std::islower(static_cast<unsigned char>(name[i - 1])) != 0) title += ' ';
        title += name[i];
    }
    return title;
}

std::string reference_name_of(std::string_view name) {
    if (name.find('.') != name.npos) return std::string(name);
    std::string wanted = folded(name);
    for (const auto& [shorter, longer] : {std::pair{"area", "areapath"}, std::pair{"iteration", "iterationpath"},
             std::pair{"type", "workitemtype"}, std::pair{"assignee", "assignedto"}, std::pair{"comment", "history"}})
        if (wanted == shorter) wanted = longer;
    for (const std::string_view one : known_fields)
        if (folded(last_part(one)) == wanted) return std::string(one);
    return {};
}

void add_fields(azdo::json::patch& to, const std::vector<std::string>& assignments) {
    for (const std::string& one : assignments) {
        const std::size_t equals = one.find('=');
        if (equals == one.npos || equals == 0) throw usage_error("a change has the form FIELD=VALUE, such as State=Active");
        const std::string name = reference_name_of(std::string_view(one).substr(0, equals));
        if (name.empty()) throw usage_error("there is no common field of this name: write its reference name, such as Custom.Team=Blue");
        std::string path = "/fields";
        azdo::json::append_token(path, name);
        to.add(path, one.substr(equals + 1));
    }
}

} // namespace azdo_cli
