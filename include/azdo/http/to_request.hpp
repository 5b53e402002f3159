// SPDX-License-Identifier: BSL-1.0
// `to_request(operation)`: the request of an operation, from its description.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/core/text.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/operation.hpp>
#include <azdo/http/parameter_table.hpp>
#include <azdo/http/value_writer.hpp>
#include <azdo/json/table.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace azdo {
inline namespace v1 {
namespace http {
class request_writer;
}
namespace detail {

/// An operation without its type.
struct operation_view {
    const endpoint_description& endpoint;
    const path_step* path;
    std::size_t path_size;
    const parameter_entry* parameters;
    std::size_t count;
    // Of what an operation has not, nothing is compiled: then these are nullptr.
    bool (*write_rest)(http::request_writer& to); ///< headers and body
    bool (*spread)(http::request_writer& to, std::size_t begin, std::string_view key, value_writer& text); ///< a value that has slashes
    std::string_view version; ///< `&api-version=…`, or nothing
    std::string_view headers; ///< the two that every request has
    const void* specimen; ///< see `json::specimen_of`
};
} // namespace detail

namespace http {
/// Writes the request of an operation: one function for all of them, driven by their tables.
class request_writer {
public:
    static result<request> write(const azdo::detail::operation_view& what, const void* operation) {
        result<request> made{std::in_place};
        request_writer(what, operation, made).write_all();
        return made;
    }

    [[gnu::cold]] static bool write_rest(request_writer& to) { return to.headers() && to.body(); }
    /// Makes segments of one that has encoded slashes in it; it begins at `begin`.
    [[gnu::cold]] static bool spread(request_writer& self, std::size_t begin, std::string_view key, azdo::detail::value_writer& to) {
        const std::string rest = azdo::detail::joined({to.text_so_far().substr(begin)});
        to.cut(begin);
        for (std::string_view left = rest;;) {
            const std::size_t found = left.find("%2F");
            const std::string_view segment = left.substr(0, found);
            if (segment.empty()) return self.refuse(key, " has an empty segment: no slash may stand at its ends, nor two together");
            if (is_dot_segment(segment)) return self.refuse(key, " may not have a dot segment");
            to.literal(segment);
            if (found == left.npos) return true;
            to.literal("/");
            left.remove_prefix(found + 3);
        }
    }

private:
    using entry = azdo::detail::parameter_entry;
    using place = azdo::detail::place;
    using value_writer = azdo::detail::value_writer;

    request_writer(const azdo::detail::operation_view& what, const void* operation, result<request>& made) noexcept
        : what_(what), operation_(operation), result_(made), made_(*made) {}

    [[gnu::noinline]] bool write_all() {
        made_.set_method(what_.endpoint.method);
        value_writer to(made_.head_, value_writer::segment, 384 + what_.endpoint.path.size());
        if (!path(to) || !query(to)) return false;
        made_.target_size_ = to.size();
        to.literal(what_.headers);
        to.finish();
        return what_.write_rest == nullptr || what_.write_rest(*this);
    }
    // The request is gone after a refusal: each of these ends with it, false.
    [[gnu::cold, gnu::noinline]] bool refuse(failure why) {
        result_ = std::move(why);
        return false;
    }
    [[gnu::cold, gnu::noinline]] bool refuse(std::string_view key, const char* why) {
        return refuse(fail(failure_kind::invalid_input, azdo::detail::joined({key, why, "; nothing was sent"})));
    }
    bool check(result<void> set) { return set.has_value() || refuse(std::move(set).error()); }

    const void* member(const entry& one) const noexcept {
        return static_cast<const char*>(operation_) + (static_cast<const char*>(one.at) - static_cast<const char*>(what_.specimen));
    }
    /// Writes a value; false when there is none.
    bool write(const entry& one, value_writer& to) const {
        if (one.write) return one.write(member(one), to);
        to.text(*static_cast<const std::string*>(member(one)));
        return true;
    }
    const entry* end() const noexcept { return what_.parameters + what_.count; }
    bool path(value_writer& to) {
        to.literal("https://");
        to.literal(what_.endpoint.host.text);
        for (const auto* step = what_.path; step != what_.path + what_.path_size; ++step) {
            to.literal(step->literal);
            if (step->field && !segment(*step, to)) return false;
        }
        return true;
    }
    bool segment(const azdo::detail::path_step& step, value_writer& to) {
        const std::size_t begin = to.size();
        const bool there = write(*step.field, to) && to.size() > begin;
        if (!there && step.optional) {
            to.cut(begin - (to.text_so_far()[begin - 1] == '/' ? 1 : 0));
            return true;
        }
        if (!there) return refuse(step.field->key, " is empty: the path of this operation needs it");
        if (is_dot_segment(to.text_so_far().substr(begin))) return refuse(step.field->key, " may not be a dot segment");
        if (to.wrote_break) return refuse(step.field->key, " has a line break or NUL");
        return !step.catch_all || what_.spread(*this, begin, step.field->key, to);
    }
    static constexpr bool is_dot_segment(std::string_view segment) noexcept { return segment == "." || segment == ".."; }
    /// Writes `lead key = value`, or nothing when there is no value. False when the value is needed.
    bool pair(const entry& field, char& lead, value_writer& to) {
        const std::size_t before = to.size();
        to.literal(lead != 0 ? field.pair : field.pair.substr(1));
        if (lead != 0) to.replace(before, lead);
        const std::size_t begin = to.size();
        const bool there = write(field, to) && to.size() > begin;
        if (to.wrote_secret) made_.hold_secrets();
        if (there)
            lead = '&';
        else
            to.cut(before);
        return there || !field.required || refuse(field.key, " is empty: this operation needs it");
    }
    bool query(value_writer& to) {
        to.where = value_writer::query;
        char lead = '?';
        for (const entry* one = what_.parameters; one != end(); ++one)
            if (one->where == place::query && !pair(*one, lead, to)) return false;
        const std::size_t before = to.size();
        to.literal(what_.version);
        if (!what_.version.empty()) to.replace(before, lead);
        return true;
    }
    [[gnu::cold]] bool headers() {
        for (const entry* one = what_.parameters; one != end(); ++one)
            if (one->where == place::header && !header(*one)) return false;
        return true;
    }
    [[gnu::cold]] bool header(const entry& field) {
        std::string text;
        value_writer to(text, value_writer::plain);
        const bool there = write(field, to) && to.size() != 0;
        to.finish();
        if (to.wrote_secret) made_.hold_secrets();
        if (!there) return !field.required || refuse(field.key, " is empty: this operation needs it");
        auto set = made_.set_header(field.key, text);
        if (to.wrote_secret) wipe(text);
        return check(std::move(set));
    }
    [[gnu::cold]] bool body() {
        std::string form;
        value_writer to(form, value_writer::form);
        char lead = 0;
        bool has_form = false;
        for (const entry* one = what_.parameters; one != end(); ++one) {
            if (one->where == place::body) return check(one->write_body(member(*one), made_));
            if (one->where != place::form) continue;
            has_form = true;
            if (!pair(*one, lead, to)) return false;
        }
        if (!has_form) return true;
        to.finish();
        auto set = made_.set_body(form, "application/x-www-form-urlencoded");
        if (made_.holds_secrets()) wipe(form);
        return check(std::move(set));
    }

    const azdo::detail::operation_view& what_;
    const void* operation_;
    result<request>& result_;
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
/// Texts as one.
template <std::size_t Size>
constexpr auto join(std::string_view a, std::string_view b, std::string_view c = {}) noexcept {
    std::array<char, Size> made{};
    char* to = made.data();
    for (const std::string_view text : {a, b, c})
        for (const char one : text) *to++ = one;
    return made;
}
/// What every request of an operation says: its version, and two headers.
template <class Op>
struct texts_of {
    static constexpr std::string_view version_lead = Op::endpoint.version.text.empty() ? "" : "&api-version=";
    static constexpr auto version = join<version_lead.size() + Op::endpoint.version.text.size()>(version_lead, Op::endpoint.version.text);
    static constexpr std::string_view before = "Accept:", behind = "\nX-TFS-FedAuthRedirect:Suppress\n";
    static constexpr auto headers = join<before.size() + accept_of<Op>().size() + behind.size()>(before, accept_of<Op>(), behind);
};
template <class Op>
inline constexpr operation_view view_of{Op::endpoint, path_of<Op>.data(), path_of<Op>.size(), parameters_of<Op>.data(), parameters_of<Op>.size() - 1,
    has_place<Op>(place::header, place::form, place::body) ? http::request_writer::write_rest : nullptr,
    has_catch_all<Op>() ? http::request_writer::spread : nullptr,
    {texts_of<Op>::version.data(), texts_of<Op>::version.size()}, {texts_of<Op>::headers.data(), texts_of<Op>::headers.size()}, &json::specimen_of<Op>};
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
        return http::request_writer::write(detail::view_of<Op>, &what);
    } else {
        return fail(failure_kind::invalid_input, "this operation's description is wrong"); // a compile error said why
    }
}

} // namespace v1
} // namespace azdo
