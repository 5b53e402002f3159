// SPDX-License-Identifier: BSL-1.0
// `operation_from<Op>(request)`: the operation that a request was made from, read back by the operation's own description.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/core/text.hpp>
#include <azdo/core/text_form.hpp>
#include <azdo/http/body.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/operation.hpp>
#include <azdo/http/parameter_table.hpp>
#include <azdo/http/url.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <charconv>
#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <type_traits>
#include <utility>
#include <vector>

namespace azdo::inline v1::testing {
namespace detail {

/// The first value of a member that has no default: `required<T>` holds a `T{}`.
template <class T>
T initial() {
    if constexpr (azdo::is_required_type<T>)
        return T(typename T::value_type{});
    else
        return T{};
}
template <class Op, class... Entries>
Op initial_operation(const azdo::description<Entries...>&) {
    static_assert(
        requires { Op{initial<typename Entries::member_type>()...}; },
        "azdo: this operation cannot be read from a request: its schema has to name every member, in the order of declaration");
    return Op{initial<typename Entries::member_type>()...};
}

/// Reads a member from its decoded text in a path, query, header or form. False when the text is not such a value.
template <class T>
bool read_text(std::string_view text, T& value) {
    if constexpr (azdo::is_optional<T>) {
        return read_text(text, value.emplace());
    } else if constexpr (azdo::is_required_type<T>) {
        typename T::value_type read{};
        if (!read_text(text, read)) return false;
        value = T(std::move(read));
        return true;
    } else if constexpr (azdo::detail::is_vector<T>) {
        for (std::string_view left = text;;) {
            const std::string_view one = left.substr(0, left.find(','));
            if (!read_text(one, value.emplace_back())) return false;
            if (one.size() == left.size()) return true;
            left.remove_prefix(one.size() + 1);
        }
    } else if constexpr (std::same_as<T, std::string> || std::same_as<T, azdo::secret<std::string>>) {
        value = T(std::string(text));
        return true;
    } else if constexpr (std::same_as<T, bool>) {
        value = text == "true";
        return value || text == "false";
    } else if constexpr (std::is_arithmetic_v<T>) {
        const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
        return read.ec == std::errc() && read.ptr == text.data() + text.size();
    } else if constexpr (azdo::has_text_form<T>) {
        return azdo::text_form<T>::read(text, value);
    } else {
        return false;
    }
}

/// A placeholder of a path and its encoded value.
struct path_value {
    std::string_view name;
    std::string_view encoded;
};
/// Matches a path with an endpoint's, and notes the values of its placeholders. Optional placeholders are tried with a value first.
inline bool match_path(std::string_view path, std::string_view pattern, std::vector<path_value>& values) {
    if (pattern.empty()) return path.empty();
    const azdo::detail::path_piece piece = azdo::detail::take_piece(pattern);
    const bool leaves_slash = piece.optional && piece.literal.ends_with('/');
    const std::string_view before = leaves_slash ? piece.literal.substr(0, piece.literal.size() - 1) : piece.literal;
    const std::size_t noted = values.size();
    if (path.starts_with(piece.literal) && !piece.name.empty()) {
        const std::string_view rest = path.substr(piece.literal.size());
        std::size_t size = rest.find('/');
        for (;; size = rest.find('/', size + 1)) { // a catch-all tries ever more segments
            const std::string_view value = rest.substr(0, size);
            values.push_back({piece.name, value});
            if (!value.empty() && match_path(rest.substr(value.size()), pattern, values)) return true;
            values.resize(noted);
            if (!piece.catch_all || size == rest.npos) break;
        }
    }
    if (!piece.name.empty() && !piece.optional) return false;
    return path.starts_with(before) && match_path(path.substr(before.size()), pattern, values);
}

/// Reads the member of a field with `as::body`.
template <class T>
result<void> read_body(const http::request& asked, bool is_json, T& body) {
    if constexpr (azdo::is_optional<T>) {
        if (asked.body().empty() && asked.source == nullptr) return {};
        return read_body(asked, is_json, body.emplace());
    } else if constexpr (std::same_as<T, http::upload>) {
        body = asked.source != nullptr ? http::upload(*asked.source) : http::upload(asked.body());
        return {};
    } else {
        if constexpr (std::same_as<T, std::string>) {
            if (!is_json) {
                body = asked.body();
                return {};
            }
        }
        auto read = json::decode<T>(asked.body());
        if (!read) return std::move(read).error();
        body = *std::move(read);
        return {};
    }
}

inline failure unreadable(std::string_view key, const endpoint_description& endpoint) {
    return fail(failure_kind::invalid_input, azdo::detail::joined({"the value of ", key, " in this request is not what ",
                                                 to_string(endpoint.method), " ", endpoint.path, " sends there"}));
}

/// The parts of a request that fields are read from.
struct request_parts {
    const http::request& asked;
    std::string_view query;
    const std::vector<path_value>& path;

    /// The decoded text of a field, if the request has it. Failures: a wrong percent sign.
    result<std::optional<std::string>> find(azdo::detail::place where, std::string_view key) const {
        std::optional<std::string> found;
        if (where == azdo::detail::place::header) {
            if (asked.headers().contains(key)) found = std::string(asked.headers().find(key));
            return found;
        }
        if (where == azdo::detail::place::path) {
            for (const path_value& one : path)
                if (one.name == key) return optional_text(http::percent_decoded(one.encoded, false));
            return found;
        }
        const auto all = http::parse_query(where == azdo::detail::place::query ? query : std::string_view(asked.body()));
        if (!all) return all.error();
        if (all->count(key) != 0) found = std::string(all->find(key));
        return found;
    }

private:
    static result<std::optional<std::string>> optional_text(result<std::string> decoded) {
        if (!decoded) return std::move(decoded).error();
        return std::optional<std::string>(*std::move(decoded));
    }
};

template <class Op, class Entry>
bool read_field(const request_parts& from, Op& to, result<void>& status) {
    if constexpr (azdo::detail::is_field<Entry>) {
        auto& member = to.*Entry::member();
        if constexpr (Entry::template has<as::body_t>()) {
            constexpr bool is_json = azdo::detail::is_json(azdo::detail::body_media_type<Op>());
            status = read_body(from.asked, is_json, member);
        } else {
            constexpr auto where = azdo::detail::place_of<Entry>();
            const auto found = from.find(where, Entry::key());
            if (!found || (*found && !read_text(std::string_view(**found), member))) status = unreadable(Entry::key(), Op::endpoint);
        }
    }
    return bool(status);
}
template <class Op, class... Entries>
result<Op> read_fields(const azdo::description<Entries...>& all, const request_parts& from) {
    result<Op> made(initial_operation<Op>(all));
    result<void> status;
    static_cast<void>((read_field<Op, Entries>(from, *made, status) && ...));
    if (!status) return std::move(status).error();
    return made;
}
} // namespace detail

/// The operation that a request was made from: the reverse of `to_request`, for fakes and for tests of what a program sends.
///
/// Example:
/// ```
/// auto asked = azdo::testing::operation_from<azdo::api::wit::get_work_item>(request);
/// BOOST_TEST_REQUIRE(asked.has_value());
/// BOOST_TEST(asked->id == 42);
/// ```
/// A member that the request does not mention keeps its default; a text with a comma in a list is read as two,
/// as the service reads it.
///
/// Requirements: the schema names every member in the order of declaration, as generated operations do. A client of Azure DevOps Services
/// made the request: the address of a server has a path of its own in front.
///
/// Failures: `invalid_input` for a request with another method or path, and for a value that is not of its member's type, whose key the
/// message names; the failures of `json::decode` for the body.
template <operation Op>
result<Op> operation_from(const http::request& asked) {
    const auto target = http::split_url(asked.target());
    if (!target) return target.error();
    std::vector<detail::path_value> path;
    if (asked.method() != Op::endpoint.method || !detail::match_path(target->path, Op::endpoint.path, path))
        return fail(failure_kind::invalid_input,
            azdo::detail::joined({"this request is not ", to_string(Op::endpoint.method), " ", Op::endpoint.path}));
    return detail::read_fields<Op>(azdo::schema_of<Op>, {asked, target->query, path});
}

} // namespace azdo::inline v1::testing
