// SPDX-License-Identifier: BSL-1.0
#include "json_patch.hpp"

#include "text.hpp"
#include "vendor_error.hpp"

#include <boost/json/parse.hpp>
#include <boost/system/error_code.hpp>

#include <optional>

namespace simulator {
namespace {

std::optional<std::string> unescape_token(std::string_view token) {
    std::string out;
    for (std::size_t i = 0; i < token.size(); ++i) {
        if (token[i] != '~') {
            out += token[i];
            continue;
        }
        if (++i == token.size() || (token[i] != '0' && token[i] != '1')) return std::nullopt;
        out += token[i] == '0' ? '~' : '/';
    }
    return out;
}

std::vector<std::string> parse_pointer(std::string_view path) {
    if (path.empty() || path.front() != '/') throw invalid_patch("A path must begin with a slash.");
    std::vector<std::string> tokens;
    for (const auto& part : split(path.substr(1), '/')) {
        auto token = unescape_token(part);
        if (!token) throw invalid_patch("A path has a broken '~' escape.");
        tokens.push_back(std::move(*token));
    }
    return tokens;
}

patch_operation::kind parse_kind(std::string_view op) {
    using enum patch_operation::kind;
    if (same_text(op, "add") || op == "0") return add; // the Azure CLI sends numbers
    if (same_text(op, "replace") || op == "2") return replace;
    if (same_text(op, "remove") || op == "1") return remove;
    if (same_text(op, "test") || op == "5") return test;
    throw invalid_patch("This resource supports the operations add, replace, remove and test.");
}

patch_operation parse_operation(const boost::json::value& entry) {
    const auto* object = entry.if_object();
    if (!object) throw invalid_patch("An operation must be an object.");
    const auto* op = object->if_contains("op");
    const auto* path = object->if_contains("path");
    const auto* value = object->if_contains("value");
    const bool has_op = op && (op->is_string() || op->is_int64());
    if (!has_op || !path || !path->is_string()) throw invalid_patch("An operation must have an op and a path.");
    const auto kind = op->is_string() ? parse_kind(op->as_string()) : parse_kind(std::to_string(op->as_int64()));
    if (!value && kind != patch_operation::kind::remove) throw invalid_patch("This operation needs a value.");
    return {kind, std::string{path->as_string()}, parse_pointer(path->as_string()), value ? *value : boost::json::value{}};
}

} // namespace

std::vector<patch_operation> parse_patch(std::string_view body) {
    boost::system::error_code error;
    const auto document = boost::json::parse(body, error);
    if (error) throw invalid_patch("The body is not JSON.");
    const auto* list = document.if_array();
    if (!list || list->empty()) throw invalid_patch("It must be a list of operations.");
    std::vector<patch_operation> out;
    for (const auto& entry : *list) out.push_back(parse_operation(entry));
    return out;
}

} // namespace simulator
