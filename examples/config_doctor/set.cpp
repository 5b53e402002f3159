// SPDX-License-Identifier: BSL-1.0
// `config_doctor set FILE /pointer`
#include "edit_file.hpp"

#include <azdo/config/diagnostic.hpp>
#include <azdo/config/key_suggestion.hpp>
#include <azdo/config/read_file.hpp>
#include <azdo/config/services/services_config.hpp>
#include <azdo/config/type_descriptor.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/json/edit.hpp>
#include <azdo/json/outline.hpp>
#include <azdo/json/pointer.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <istream>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>

namespace config_doctor {
namespace {

namespace config = azdo::config;
using config::value_kind;

/// Reads standard input, without one trailing line end. A failure if it is longer than a file may be.
azdo::result<azdo::secret<std::string>> read_value(std::istream& in) {
    std::string text;
    text.reserve(config::file_limit + 1); // it never reallocates, and so leaves no copy in memory
    char part[4096];
    while (in.read(part, sizeof part), in.gcount() > 0 && text.size() <= config::file_limit) {
        const auto size = std::min(static_cast<std::size_t>(in.gcount()), text.capacity() - text.size());
        text.append(part, size);
    }
    azdo::wipe(part, sizeof part);
    const bool too_long = text.size() > config::file_limit;
    const std::size_t line_end = text.ends_with("\r\n") ? 2 : text.ends_with('\n') ? 1 : 0;
    text.resize(text.size() - line_end);
    const std::size_t mark = text.starts_with("\xEF\xBB\xBF") ? 3 : 0; // the byte order mark that some editors write
    azdo::secret<std::string> value{std::string_view(text).substr(mark)};
    azdo::wipe(text);
    if (too_long) return azdo::fail(azdo::failure_kind::too_large, "the value on standard input is too long");
    return value;
}

constexpr bool is_scalar(value_kind kind) noexcept {
    return kind == value_kind::text || kind == value_kind::number || kind == value_kind::boolean;
}

/// The type of a member or element, or null if it is not described.
const config::type_descriptor* type_below(const config::type_descriptor& around, std::string_view token) {
    if (around.kind != value_kind::object) return around.inner;
    const config::member_descriptor* const member = around.find(token);
    return member == nullptr ? nullptr : member->type;
}

/// The described kind of the value at a pointer; text if it is not described.
value_kind kind_at(std::string_view pointer) {
    const config::type_descriptor* at = &config::type_descriptor_of<config::services_config>;
    const auto tokens = azdo::json::pointer_tokens(pointer);
    if (!tokens) return value_kind::text; // the edit reports what is wrong with it
    for (const std::string& token : *tokens) {
        at = type_below(*at, token);
        if (at == nullptr) return value_kind::text;
    }
    return at->kind;
}

bool is_variable(std::string_view value) { return value.starts_with("${") && value.ends_with('}'); }

azdo::failure wrong(std::string message) { return azdo::fail(azdo::failure_kind::invalid_input, std::move(message)); }

/// The node of a key's value in an object of the file, or none.
std::uint32_t member_of(const azdo::json::outline& tree, std::uint32_t object, std::string_view key) {
    constexpr std::uint32_t none = azdo::json::outline_node::none;
    if (object == none || tree.node(object).kind != '{') return none;
    for (const std::uint32_t child : tree.children(tree.node(object)))
        if (tree.key(tree.node(child)) == key) return child;
    return none;
}

/// Refuses to set something inside a value that is described as a string, number or boolean.
azdo::result<void> check_way(std::string_view text, const std::string& pointer, const azdo::json::outline_options& reading) {
    const auto tokens = azdo::json::pointer_tokens(pointer);
    const auto tree = azdo::json::outline::of(text, reading);
    if (!tokens || !tree) return {}; // the edit reports what is wrong
    const config::type_descriptor* at = &config::type_descriptor_of<config::services_config>;
    std::uint32_t node = 0;
    std::string path;
    for (const std::string& token : *tokens) {
        const char found = node == azdo::json::outline_node::none ? 'n' : tree->node(node).kind;
        const bool has_scalar = found == '"' || found == '0' || found == 't';
        if (is_scalar(at->kind) && !has_scalar) // otherwise the edit reports it, with the line
            return wrong(config::printable(path) +
                         (at->kind == value_kind::text        ? " is a string"
                             : at->kind == value_kind::number ? " is a number"
                                                              : " is true or false") +
                         ", which cannot contain other values: nothing can be set at " + config::printable(pointer));
        node = member_of(*tree, node, token);
        at = type_below(*at, token);
        if (at == nullptr) return {};
        azdo::json::append_token(path, token);
    }
    return {};
}

/// What a key leads to, and whether it may be new.
struct key_step {
    const config::type_descriptor* type = nullptr; ///< null if it is not described
    const config::member_descriptor* member = nullptr;
    bool is_known = true;
    std::string_view near{}; ///< the described key that was probably meant
};

/// The step from a value of this type, which is that of `member`, to the value of a key in it.
key_step step_to(std::string_view key, const config::type_descriptor& around, const config::member_descriptor* member) {
    if (around.kind == value_kind::map) {
        const std::string_view usual = member == nullptr ? std::string_view() : member->usual_key;
        const std::string_view near = usual.empty() || key == usual ? std::string_view() : config::near_usual_key(key, usual);
        return {around.inner, nullptr, near.empty() && around.inner != nullptr, near};
    }
    if (const config::member_descriptor* const known = around.find(key)) return {known->type, known};
    const std::string_view near = config::similar_member(key, around);
    return {nullptr, nullptr, near.empty() && around.open_ended, near};
}

/// Refuses a new undescribed key that is similar to a described one, or is in an object whose keys are all described.
azdo::result<void> check_keys(std::string_view text, const std::string& pointer, const azdo::json::outline_options& reading) {
    const auto tokens = azdo::json::pointer_tokens(pointer);
    const auto tree = azdo::json::outline::of(text, reading);
    if (!tokens || !tree) return {}; // the edit reports what is wrong
    key_step at{&config::type_descriptor_of<config::services_config>};
    std::uint32_t node = 0;
    for (const std::string& token : *tokens) {
        if (at.type == nullptr || (at.type->kind != value_kind::object && at.type->kind != value_kind::map)) return {};
        node = member_of(*tree, node, token);
        at = step_to(token, *at.type, at.member);
        if (at.is_known || node != azdo::json::outline_node::none) continue;
        return wrong("the key \"" + config::printable(token) + "\" of " + config::printable(pointer) + " is not known" +
                     (at.near.empty() ? std::string() : ": did you mean \"" + std::string(at.near) + "\"?") +
                     " (--unknown-key sets it anyway)");
    }
    return {};
}

/// The text with a plain-text value set: as a number or boolean if it is described as one, otherwise as a string.
azdo::result<std::string> set_plain(
    std::string_view text, const std::string& pointer, const std::string& value, const azdo::json::outline_options& reading) {
    const value_kind kind = kind_at(pointer);
    const bool container = kind == value_kind::object || kind == value_kind::map || kind == value_kind::list;
    const bool scalar = kind == value_kind::number || kind == value_kind::boolean;
    if ((!container && !scalar) || is_variable(value)) return azdo::json::set_string(text, pointer, value, reading);
    const auto tree = azdo::json::outline::of(value);
    const char found = tree ? tree->nodes().front().kind : '?';
    if (kind == value_kind::number && found != '0')
        return wrong("a number is needed at " + pointer + ", but standard input does not hold one");
    if (kind == value_kind::boolean && found != 't')
        return wrong("true or false is needed at " + pointer + ", but standard input holds neither");
    if (container) return wrong("an object or a list is needed at " + pointer + ": give it as JSON, with --json-value");
    return azdo::json::set_value(text, pointer, value, reading);
}

int set(const options& given, const surroundings& around) {
    const auto value = read_value(around.in);
    if (!value) {
        around.error << "config_doctor: " << value.error().message << '\n';
        return unusable;
    }
    const std::string& pointer = given.arguments[1];
    return edit_file(given, around, [&](std::string_view text, const azdo::json::outline_options& reading) {
        if (auto way = check_way(text, pointer, reading); !way) return azdo::result<std::string>(std::move(way).error());
        if (auto known = given.unknown_key ? azdo::result<void>() : check_keys(text, pointer, reading); !known)
            return azdo::result<std::string>(std::move(known).error());
        return given.json_value ? azdo::json::set_value(text, pointer, value->reveal(), reading, azdo::json::value_layout::over_lines)
                                : set_plain(text, pointer, value->reveal(), reading);
    });
}

} // namespace

const command set_command{"set", {"FILE", "/POINTER"}, "set a value, read from standard input",
    "The pointer names the value (RFC 6901): /integrations/devops/cloud/appClientSecret. Missing objects on the way are created.\n"
    "The value is plain text, without one trailing line end; with --json-value it is JSON. A new key that is not described is\n"
    "refused, except in open-ended sections and with --unknown-key. The value is read from standard input so that a\n"
    "secret does not appear in any process list, and it is never shown:\n"
    "    config_doctor set codestream-services-config.json /integrations/devops/cloud/appClientSecret < client-secret.txt\n"
    "Everything else in the file stays as it was written. The file is replaced as a whole or not at all. Then its faults are reported, as\n"
    "check does; they do not affect the exit code, since two values can only be set one after the other.\n",
    {"--comments", "--max-depth", "--unknown-key", "--json-value", "--json"}, set};

} // namespace config_doctor
