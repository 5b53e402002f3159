// SPDX-License-Identifier: BSL-1.0
// The fields of an operation and the pieces of its path as tables, made from its description.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/http/body.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/operation.hpp>
#include <azdo/http/value_writer.hpp>
#include <azdo/json/detail/table.hpp>
#include <azdo/json/encode.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1 {
namespace json {
struct patch; // defined in json/patch.hpp, which most operations do not need
}
namespace detail {

/// One field of an operation, type-erased.
struct parameter_entry {
    std::string_view key{};
    std::string_view pair{}; ///< query and form: `&key=`, encoded
    place where = place::nowhere;
    bool required = false;
    std::uint32_t offset = 0;                                      ///< of the member in the operation
    bool (*write)(const void* member, value_writer& to) = nullptr; ///< nullptr: the member is a std::string
    result<void> (*write_body)(const void* member, http::request& to) = nullptr;
};

/// One function for all members of a type.
template <class T>
bool write_member(const void* member, value_writer& to) {
    return write_value(*static_cast<const T*>(member), to);
}

template <class Field>
constexpr std::string_view media_type_of() noexcept {
    using member = unwrap<typename Field::member_type>;
    if constexpr (std::same_as<member, json::patch>)
        return "application/json-patch+json";
    else if constexpr (std::same_as<member, http::upload>)
        return "application/octet-stream";
    else
        return "application/json";
}
template <class Entry>
constexpr std::string_view body_type(const Entry& entry) noexcept {
    if constexpr (!Entry::template has<as::body_t>())
        return {};
    else if constexpr (Entry::template has<as::content_type>())
        return entry.template get<as::content_type>().text;
    else
        return media_type_of<Entry>();
}
/// The media type of the one field with `as::body`.
template <class Op>
constexpr std::string_view body_media_type() noexcept {
    std::string_view found;
    azdo::for_each_field<Op>([&found](const auto& one) {
        const std::string_view type = body_type(one);
        found = type.empty() ? found : type;
    });
    return found;
}

inline result<void> put_body(const http::upload& body, std::string_view type, http::request& to) {
    to.source = body.source();
    return to.set_body(body.bytes(), type);
}
/// True for a JSON media type. Under any other a std::string is the body itself, not a JSON string.
constexpr bool is_json(std::string_view media_type) noexcept {
    return media_type == "application/json" || media_type.substr(media_type.size() < 5 ? 0 : media_type.size() - 5) == "+json";
}
template <class T>
result<void> put_body(const T& body, std::string_view type, http::request& to) {
    if constexpr (is_optional<T>) {
        if (!body.has_value()) return {};
        return put_body(*body, type, to);
    } else {
        if constexpr (std::same_as<T, std::string>) {
            if (!is_json(type)) return to.set_body(body, type);
        }
        std::string text;
        json::encode_to(text, body);
        return to.set_body(std::move(text), type);
    }
}
template <class Op, class T>
result<void> write_body_member(const void* member, http::request& to);

/// `&key=` as written in a query or a form.
template <class Field, value_writer::encoding Where>
struct pair_text {
    char bytes[3 * Field::key().size() + 2]{};
    std::size_t size = 0;
    constexpr pair_text() noexcept {
        char* to = bytes;
        *to++ = '&';
        for (const char c : Field::key()) {
            if (http::detail::is_literal(c, Where))
                *to++ = c;
            else
                to = http::detail::put_escape(to, c);
        }
        *to++ = '=';
        size = static_cast<std::size_t>(to - bytes);
    }
};
template <class Field, value_writer::encoding Where>
inline constexpr pair_text<Field, Where> pair_text_of{};

template <class Op, class Entry>
constexpr parameter_entry make_parameter(std::uint32_t& offset) noexcept {
    parameter_entry entry;
    if constexpr (is_field<Entry>) {
        entry.key = Entry::key();
        entry.where = place_of<Entry>();
        if constexpr (place_of<Entry>() == place::query || place_of<Entry>() == place::form) {
            constexpr auto &text = pair_text_of < Entry, place_of<Entry>() == place::query ? value_writer::query : value_writer::form > ;
            entry.pair = {text.bytes, text.size};
        }
        entry.required = Entry::template has<as::required_t>();
        if constexpr (Entry::template has<as::body_t>())
            entry.write_body = &write_body_member<Op, typename Entry::member_type>;
        else if constexpr (!std::same_as<typename Entry::member_type, std::string>)
            entry.write = &write_member<typename Entry::member_type>;
        using type = typename Entry::member_type;
        entry.offset = offset = json::offset_of<Op, type>(&(json::prototype_of<Op>.object.*Entry::member()), offset);
    }
    return entry;
}
/// The fields of an operation as a table. Packs, not generic lambdas: they cost less to compile.
template <class Op, class... Entries>
constexpr auto make_parameters(const description<Entries...>&) noexcept {
    std::uint32_t offset = 0; // of the last member
    return std::array<parameter_entry, sizeof...(Entries) + 1>{make_parameter<Op, Entries>(offset)...};
}
template <class Op>
inline constexpr auto parameters_of = make_parameters<Op>(schema_of<Op>);

template <class Op, class T>
result<void> write_body_member(const void* member, http::request& to) {
    constexpr std::string_view type = body_media_type<Op>();
    return put_body(*static_cast<const T*>(member), type, to);
}

/// A piece of a path: literal text, then the field that fills its placeholder, if it has one.
struct path_step {
    std::string_view literal{};
    const parameter_entry* field = nullptr;
    bool optional = false;
    bool catch_all = false;
    bool is_organization = false; ///< a client fills it in when the operation leaves it empty
};
template <class Op>
constexpr std::size_t count_path_pieces() noexcept {
    std::size_t count = 0;
    for (std::string_view path = Op::endpoint.path; !path.empty(); ++count) take_piece(path);
    return count;
}
template <class Op>
constexpr auto make_path() noexcept {
    std::array<path_step, count_path_pieces<Op>()> made{};
    std::string_view path = Op::endpoint.path;
    for (path_step& step : made) {
        const path_piece piece = take_piece(path);
        step.literal = piece.literal;
        step.optional = piece.optional;
        step.catch_all = piece.catch_all;
        step.is_organization = piece.name == "organization";
        for (const parameter_entry& one : parameters_of<Op>)
            if (one.where == place::path && !piece.name.empty() && one.key == piece.name) step.field = &one;
    }
    return made;
}
template <class Op>
inline constexpr auto path_of = make_path<Op>();

/// True when a value of the path may span several segments.
template <class Op>
constexpr bool has_catch_all() noexcept {
    for (const path_step& step : path_of<Op>)
        if (step.catch_all) return true;
    return false;
}
/// True when a field of an operation goes to one of these places.
template <class Op>
constexpr bool has_place(place first, place second, place third) noexcept {
    for (const parameter_entry& one : parameters_of<Op>)
        if (one.where == first || one.where == second || one.where == third) return true;
    return false;
}

} // namespace detail
} // namespace azdo::inline v1
