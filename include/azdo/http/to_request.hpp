// SPDX-License-Identifier: BSL-1.0
// `to_request(operation)`: the request of an operation, from its description.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/http/body.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/operation.hpp>
#include <azdo/http/value_writer.hpp>
#include <azdo/json/encode.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace azdo {
inline namespace v1 {
namespace json {
struct patch; // of json/patch.hpp, which most operations do not need
}
namespace detail {

/// One field of an operation, without its type.
struct parameter_entry {
    std::string_view key{};
    place where = place::nowhere;
    bool required = false;
    bool (*write)(const void* operation, value_writer& to) = nullptr;
    result<void> (*write_body)(const void* operation, http::request& to) = nullptr;
};

template <class Op, auto Member>
bool write_member(const void* operation, value_writer& to) {
    return write_value(static_cast<const Op*>(operation)->*Member, to);
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
/// True when a std::string is the body itself, not a JSON string.
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
template <class Op, auto Member>
result<void> write_body_member(const void* operation, http::request& to);

template <class Op, class Entry>
constexpr parameter_entry make_parameter() noexcept {
    parameter_entry entry;
    if constexpr (is_field<Entry>) {
        entry.key = Entry::key();
        entry.where = place_of<Entry>();
        entry.required = Entry::template has<as::required_t>();
        if constexpr (Entry::template has<as::body_t>())
            entry.write_body = &write_body_member<Op, Entry::member()>;
        else
            entry.write = &write_member<Op, Entry::member()>;
    }
    return entry;
}
/// The fields of an operation as a table. Packs, not generic lambdas: they cost less to compile.
template <class Op, class... Entries>
constexpr auto make_parameters(const description<Entries...>&) noexcept {
    return std::array<parameter_entry, sizeof...(Entries) + 1>{make_parameter<Op, Entries>()...};
}
template <class Op>
inline constexpr auto parameters_of = make_parameters<Op>(schema_of<Op>);

template <class Op, auto Member>
result<void> write_body_member(const void* operation, http::request& to) {
    constexpr std::string_view type = body_media_type<Op>();
    return put_body(static_cast<const Op*>(operation)->*Member, type, to);
}

/// An operation without its type.
struct operation_view {
    const endpoint_description& endpoint;
    const parameter_entry* parameters;
    std::size_t count;
    const void* operation;
    std::string_view accept;
};
} // namespace detail

namespace http {
/// Writes the request of an operation: one function for all of them, driven by their tables.
class request_writer {
public:
    static result<request> write(const azdo::detail::operation_view& what) {
        request made;
        made.set_method(what.endpoint.method);
        request_writer writer(what, made);
        made.head_.reserve(384 + what.endpoint.path.size());
        if (!writer.path() || !writer.query()) return writer.refusal();
        made.target_size_ = made.head_.size();
        if (auto good = writer.headers(); !good) return std::move(good).error();
        if (auto good = writer.body(); !good) return std::move(good).error();
        return made;
    }

private:
    using entry = azdo::detail::parameter_entry;
    using place = azdo::detail::place;
    using value_writer = azdo::detail::value_writer;

    request_writer(const azdo::detail::operation_view& what, request& made) noexcept : what_(what), made_(made) {}

    bool refuse(std::string_view key, const char* why) noexcept {
        culprit_ = key;
        why_ = why;
        return false;
    }
    failure refusal() const { return fail(failure_kind::invalid_input, std::string(culprit_) + why_ + "; nothing was sent"); }
    const entry* end() const noexcept { return what_.parameters + what_.count; }
    const entry* find(std::string_view key) const noexcept {
        for (const entry* one = what_.parameters; one != end(); ++one)
            if (one->where == place::path && one->key == key) return one;
        return nullptr;
    }
    bool path() {
        made_.head_ += "https://";
        made_.head_ += what_.endpoint.host.text;
        for (std::string_view rest = what_.endpoint.path; !rest.empty();) {
            const azdo::detail::path_piece piece = azdo::detail::take_piece(rest);
            made_.head_ += piece.literal;
            if (!piece.name.empty() && !segment(piece)) return false;
        }
        return true;
    }
    bool segment(const azdo::detail::path_piece& piece) {
        std::string& out = made_.head_;
        const std::size_t begin = out.size();
        value_writer to{out, value_writer::segment};
        const entry* field = find(piece.name);
        const bool there = field != nullptr && field->write(what_.operation, to) && out.size() > begin;
        const std::string_view value = std::string_view(out).substr(begin);
        if (!there && piece.optional) {
            out.resize(begin - (out[begin - 1] == '/' ? 1 : 0));
            return true;
        }
        if (!there) return refuse(piece.name, " is empty: the path of this operation needs it");
        if (value == "." || value == "..") return refuse(piece.name, " may not be a dot segment");
        for (std::size_t at = value.find('%'); at != std::string_view::npos; at = value.find('%', at + 1)) {
            const std::string_view code = value.substr(at + 1, 2);
            if (code == "0D" || code == "0A" || code == "00") return refuse(piece.name, " has a line break or NUL");
        }
        return true;
    }
    /// Appends `lead key = value`, or nothing when there is no value. False when the value is needed.
    bool pair(const entry& field, char& lead, std::string& out, value_writer::encoding where) {
        const std::size_t before = out.size();
        if (lead != 0) out += lead;
        http::detail::append_encoded(out, field.key, where);
        out += '=';
        const std::size_t begin = out.size();
        value_writer to{out, where};
        const bool there = field.write(what_.operation, to) && out.size() > begin;
        if (to.wrote_secret) made_.hold_secrets();
        if (there)
            lead = '&';
        else
            out.resize(before);
        return there || !field.required || refuse(field.key, " is empty: this operation needs it");
    }
    bool query() {
        char lead = '?';
        for (const entry* one = what_.parameters; one != end(); ++one)
            if (one->where == place::query && !pair(*one, lead, made_.head_, value_writer::query)) return false;
        if (what_.endpoint.version.text.empty()) return true;
        made_.head_ += lead;
        made_.head_ += "api-version=";
        made_.head_ += what_.endpoint.version.text;
        return true;
    }
    result<void> headers() {
        made_.append_header("Accept", what_.accept);
        made_.append_header("X-TFS-FedAuthRedirect", "Suppress");
        for (const entry* one = what_.parameters; one != end(); ++one)
            if (one->where == place::header)
                if (auto good = header(*one); !good) return good;
        return {};
    }
    result<void> header(const entry& field) {
        std::string text;
        value_writer to{text, value_writer::plain};
        const bool there = field.write(what_.operation, to) && !text.empty();
        if (to.wrote_secret) made_.hold_secrets();
        if (!there && field.required) return refuse(field.key, " is empty: this operation needs it"), refusal();
        if (!there) return {};
        auto set = made_.set_header(field.key, text);
        if (to.wrote_secret) wipe(text);
        return set;
    }
    result<void> body() {
        std::string form;
        char lead = 0;
        bool has_form = false;
        for (const entry* one = what_.parameters; one != end(); ++one) {
            if (one->where == place::body) return one->write_body(what_.operation, made_);
            if (one->where != place::form) continue;
            has_form = true;
            if (!pair(*one, lead, form, value_writer::form)) return refusal();
        }
        if (!has_form) return {};
        auto set = made_.set_body(form, "application/x-www-form-urlencoded");
        if (made_.holds_secrets()) wipe(form);
        return set;
    }

    std::string_view culprit_{};
    const char* why_ = "";
    const azdo::detail::operation_view& what_;
    request& made_;
};
} // namespace http

namespace detail {
template <class Op>
constexpr std::string_view accept_of() noexcept {
    if constexpr (!Op::endpoint.accept.empty())
        return Op::endpoint.accept;
    else if constexpr (std::same_as<typename Op::result_type, std::string>)
        return "application/octet-stream, text/plain";
    else
        return "application/json";
}
} // namespace detail

/// The request of an operation. Nothing is sent.
///
/// Example: `auto request = azdo::to_request(get_work_item{.organization = "acme", .id = 42});`
///
/// - Path: one value is one encoded segment. Query: absent values, empty lists and empty texts that are not `as::required` are left out; a
///   list is one parameter with commas; `bool` is `true` or `false`.
/// - The version goes into the query (`api-version`), not into `Accept`: so an address alone says what is asked, in logs and in the
///   published examples, and proxies that rewrite `Accept` do no harm.
/// - `X-TFS-FedAuthRedirect: Suppress` asks for 401 instead of a sign-in page.
/// - Body: JSON; a `json::patch` is `application/json-patch+json`; an `http::upload`, or a std::string with another `as::content_type`,
///   goes as it is.
///
/// Failures: `invalid_input` for an empty path value, a path value `.` or `..` or with a line break or NUL, an empty value with
/// `as::required`, and a header value with control characters.
template <operation Op>
result<http::request> to_request(const Op& what) {
    if constexpr (verify_operation<Op>()) {
        return http::request_writer::write(
            {Op::endpoint, detail::parameters_of<Op>.data(), detail::parameters_of<Op>.size() - 1, &what, detail::accept_of<Op>()});
    } else {
        return fail(failure_kind::invalid_input, "this operation's description is wrong"); // a compile error said why
    }
}

} // namespace v1
} // namespace azdo
