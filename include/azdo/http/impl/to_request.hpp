// SPDX-License-Identifier: BSL-1.0
// The bodies of `azdo/http/to_request.hpp`: see `azdo/core/separate_compilation.hpp`.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/core/separate_compilation.hpp>
#include <azdo/core/text.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/operation.hpp>
#include <azdo/http/parameter_table.hpp>
#include <azdo/http/to_request.hpp>
#include <azdo/http/value_writer.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1 {
namespace http {

class request_writer {
public:
    static result<request> write(const azdo::detail::operation_view& what, const void* operation, std::string_view organization) {
        result<request> made{std::in_place};
        request_writer(what, operation, organization, made).write_all();
        return made;
    }

    AZDO_COLD bool rest() { return headers() && body(); }
    AZDO_COLD bool spread(std::size_t begin, std::string_view key, azdo::detail::value_writer& to) {
        const std::string rest = azdo::detail::joined({to.text_so_far().substr(begin)});
        to.cut(begin);
        for (std::string_view left = rest;;) {
            const std::size_t found = left.find("%2F");
            const std::string_view segment = left.substr(0, found);
            if (segment.empty()) return refuse(key, " has an empty segment: it must not begin or end with a slash, or have two in a row");
            if (is_dot_segment(segment)) return refuse(key, " may not have a dot segment");
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

    request_writer(
        const azdo::detail::operation_view& what, const void* operation, std::string_view organization, result<request>& made) noexcept
        : what_(what), operation_(operation), organization_(organization), result_(made), made_(*made) {}

    AZDO_NOINLINE bool write_all() {
        made_.set_method(what_.endpoint.method);
        made_.endpoint = &what_.endpoint;
        value_writer to(made_.head_, value_writer::segment, 384 + what_.endpoint.path.size());
        if (!path(to) || !query(to)) return false;
        made_.target_size_ = to.size();
        to.literal(what_.headers);
        to.finish();
        return what_.write_rest == nullptr || what_.write_rest(*this);
    }
    // A refusal replaces the request by a failure and returns false.
    AZDO_OUT_OF_LINE bool refuse(failure why) {
        result_ = std::move(why);
        return false;
    }
    AZDO_OUT_OF_LINE bool refuse(std::string_view key, std::string_view why, std::string_view other = {}) {
        return refuse(fail(failure_kind::invalid_input, azdo::detail::joined({key, why, other, "; nothing was sent"})));
    }
    bool check(result<void> set) { return set.has_value() || refuse(std::move(set).error()); }

    const void* member(const entry& one) const noexcept { return static_cast<const char*>(operation_) + one.offset; }
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
        const entry* left_out = nullptr; // an optional segment that was left out, while the next one would take its place
        for (const auto* step = what_.path; step != what_.path + what_.path_size; ++step) {
            to.literal(step->literal);
            if (step->literal != "/") left_out = nullptr;
            if (step->field && !segment(*step, to, left_out)) return false;
        }
        return true;
    }
    AZDO_COLD bool segment(const azdo::detail::path_step& step, value_writer& to, const entry*& left_out) {
        const std::size_t begin = to.size();
        bool there = write(*step.field, to) && to.size() > begin;
        if (!there && step.is_organization && !organization_.empty()) {
            to.cut(begin);
            to.text(organization_);
            there = true;
        }
        if (!there && step.optional) {
            to.cut(begin - (to.text_so_far()[begin - 1] == '/' ? 1 : 0));
            if (left_out == nullptr) left_out = step.field;
            return true;
        }
        if (step.optional && left_out != nullptr) return refuse(step.field->key, " would take the place in the path of ", left_out->key);
        if (!there)
            return refuse(step.field->key, " is empty: the path of this operation needs it",
                step.is_organization ? "; azdo::client adds the one that it was made with" : "");
        if (is_dot_segment({to.text_so_far().data() + begin, to.size() - begin}))
            return refuse(step.field->key, " may not be a dot segment");
        if (to.wrote_break) return refuse(step.field->key, " has a line break or NUL");
        return !step.catch_all || what_.spread(*this, begin, step.field->key, to);
    }
    static constexpr bool is_dot_segment(std::string_view segment) noexcept { return segment == "." || segment == ".."; }
    /// Writes `lead key = value`, or nothing when there is no value. False when the value is required.
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
    AZDO_COLD bool headers() {
        for (const entry* one = what_.parameters; one != end(); ++one)
            if (one->where == place::header && !header(*one)) return false;
        return true;
    }
    AZDO_COLD bool header(const entry& field) {
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
    AZDO_COLD bool body() {
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
    std::string_view organization_; // replaces an empty one
    result<request>& result_;
    request& made_;
};

} // namespace http

namespace detail {

AZDO_DECL result<http::request> write_request(const operation_view& what, const void* operation, std::string_view organization) {
    return http::request_writer::write(what, operation, organization);
}
AZDO_COLD AZDO_DECL bool write_headers_and_body(http::request_writer& to) { return to.rest(); }
AZDO_COLD AZDO_DECL bool set_version(http::request& wanted, std::string_view version) {
    constexpr std::string_view key = "api-version=";
    const std::string_view target = wanted.target();
    std::size_t at = target.find('?');
    while (at != target.npos && target.substr(at + 1, key.size()) != key) at = target.find('&', at + 1);
    if (at == target.npos) return false;
    at += 1 + key.size();
    const std::size_t end = target.find('&', at);
    return wanted.set_target(joined({target.substr(0, at), version, end != target.npos ? target.substr(end) : std::string_view()}))
        .has_value();
}
AZDO_COLD AZDO_DECL bool spread_segments(http::request_writer& to, std::size_t begin, std::string_view key, value_writer& text) {
    return to.spread(begin, key, text);
}

} // namespace detail
} // namespace azdo::inline v1
