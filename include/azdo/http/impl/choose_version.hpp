// SPDX-License-Identifier: BSL-1.0
// The bodies of `azdo/http/choose_version.hpp`: see `azdo/core/separate_compilation.hpp`.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/separate_compilation.hpp>
#include <azdo/core/text.hpp>
#include <azdo/http/choose_version.hpp>
#include <azdo/http/conversation.hpp>
#include <azdo/http/edition.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/operation.hpp>
#include <azdo/http/service_error.hpp>
#include <azdo/http/to_request.hpp>
#include <azdo/http/transport.hpp>
#include <azdo/http/url.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1 {

namespace detail {

/// The path of a request, taken apart by the path of its operation and put together again by another one.
class path_change {
public:
    /// False when the target is not one of the operation's, or when a segment of its path is omitted or has slashes in it.
    AZDO_COLD bool take_apart(const endpoint_description& of, std::string_view target) {
        const std::size_t end = target.find('?');
        query_ = end == target.npos ? std::string_view() : target.substr(end + 1);
        std::string_view rest = target.substr(0, end);
        const std::size_t host = of.host.text.size() + 8; // https://
        if (rest.size() < host || rest.substr(8, of.host.text.size()) != of.host.text) return false;
        rest.remove_prefix(host);
        for (std::string_view path = of.path; !path.empty();) {
            const path_piece piece = take_piece(path);
            if (rest.substr(0, piece.literal.size()) != piece.literal || count_ == values_.size()) return false;
            rest.remove_prefix(piece.literal.size());
            if (piece.name.empty()) continue;
            if (piece.optional || piece.catch_all) return false;
            values_[count_++] = {piece.name, rest.substr(0, rest.find('/'))};
            rest.remove_prefix(values_[count_ - 1].text.size());
        }
        return rest.empty();
    }
    /// The target with another path. A value that moves from the query into the path is encoded, and refused, as one of the path.
    AZDO_COLD result<std::string> put_together(const endpoint_description& of, std::string_view path) {
        std::string made = joined({"https://", of.host.text});
        std::string_view from_query;
        while (!path.empty()) {
            const path_piece piece = take_piece(path);
            append(made, piece.literal);
            if (piece.name.empty()) continue;
            const std::string_view text = from_path(piece.name), one = parameter(piece.name);
            append(made, text);
            if (!text.empty()) continue;
            if (one.empty()) {
                made.pop_back(); // with its slash
                continue;
            }
            if (!append_moved(made, one.substr(piece.name.size() + 1)))
                return nothing_sent(failure_kind::invalid_input,
                    joined({piece.name,
                        " is part of the path in the version of this server: it may not be empty or a dot segment, or have a line break or NUL; "
                        "nothing was sent"}));
            from_query = one;
        }
        char lead = '?';
        for (std::string_view left = query_; !left.empty();) {
            const std::string_view one = take_until(left, "&");
            if (one.data() == from_query.data()) continue; // it is in the path now
            append(made, lead);
            append(made, one);
            lead = '&';
        }
        return made;
    }

private:
    struct value {
        std::string_view name{}, text{};
    };
    /// Appends a value of a query as a segment. False when it cannot be one.
    static bool append_moved(std::string& to, std::string_view encoded) {
        std::string text;
        if (!http::append_percent_decoded(text, encoded, true)) return false;
        if (text.empty() || text == "." || text == ".." || text.find_first_of(std::string_view("\r\n\0", 3)) != text.npos) return false;
        http::append_segment(to, text);
        return true;
    }
    std::string_view from_path(std::string_view name) const noexcept {
        for (const value& one : values_)
            if (one.name == name) return one.text;
        return {};
    }
    /// `name=value` in the query.
    std::string_view parameter(std::string_view name) const noexcept {
        for (std::string_view left = query_; !left.empty();) {
            const std::string_view one = take_until(left, "&");
            if (one.substr(0, name.size()) == name && one.substr(name.size(), 1) == "=") return one;
        }
        return {};
    }

    std::array<value, 12> values_{};
    std::size_t count_ = 0;
    std::string_view query_{};
};

/// Makes a request fit an edition.
AZDO_COLD inline result<void> adapt(http::request& message, edition where) {
    const endpoint_description& of = *message.endpoint;
    const versioned_path found = version_on(of.version, where);
    if (found.version.empty()) {
        return nothing_sent(failure_kind::invalid_input,
            joined({to_string(of.method), " ", of.path, " does not exist on ", to_string(where), "; the first edition that has it is ",
                to_string(first_after(of.version, where)), "; nothing was sent"}));
    }
    if (found.version != of.version.text) set_version(message, found.version);
    if (found.path.empty()) return {};
    path_change change;
    if (!change.take_apart(of, message.target()))
        return nothing_sent(
            failure_kind::invalid_input, joined({to_string(of.method), " ", of.path, " has another path on ", to_string(where),
                                             ", and the target of this request cannot be taken apart to fill it; nothing was sent"}));
    const auto changed = change.put_together(of, found.path);
    if (!changed) return changed.error();
    return message.set_target(*changed);
}

/// The edition of a server that refuses a version as too new, by its own words ("The latest REST API version this server supports is
/// 7.0."); otherwise `ask`.
AZDO_COLD inline edition edition_of_refusal(const http::response& got) {
    const failure why = http::read_service_error(got);
    if (why.type_key != "VssVersionOutOfRangeException") return edition::ask;
    std::size_t last = why.message.find_last_of("0123456789");
    if (last == why.message.npos) return edition::ask;
    const std::size_t before = why.message.find_last_not_of("0123456789.", last);
    return edition_of(version_number(std::string_view(why.message).substr(before + 1)));
}

/// The edition of a server by the list of its resources: the newest `"maxVersion"`. Only a key is followed by a colon. Not by a described list:
/// each file that uses a client would compile its decoder.
AZDO_COLD inline edition edition_of_list(std::string_view list) {
    constexpr std::string_view key = "\"maxVersion\"";
    const auto skip = [&list](char wanted) {
        list.remove_prefix(list.find_first_not_of(" \t\r\n") == list.npos ? list.size() : list.find_first_not_of(" \t\r\n"));
        const bool there = !list.empty() && list.front() == wanted;
        if (there) list.remove_prefix(1);
        return there;
    };
    int newest = 0;
    for (std::size_t at = list.find(key); at != list.npos; at = list.find(key)) {
        list.remove_prefix(at + key.size());
        const int version = skip(':') && skip('"') ? version_number(list) : 0;
        newest = version > newest ? version : newest;
    }
    return edition_of(newest);
}

/// True when a request cannot be sent to a server of an unknown edition, and again if that refuses it: because it may be sent only once, or
/// because the operation is not on every edition.
AZDO_COLD inline bool needs_edition(const http::request& message) {
    return message.once || message.source != nullptr || !is_everywhere(message.endpoint->version);
}

} // namespace detail

AZDO_COLD AZDO_DECL bool choose_version::learn(
    const result<http::response>& got, const endpoint_description& sent, edition made_for) const {
    if (!got || given_ != edition::ask) return false;
    const bool is_newest = detail::version_number(sent.version.text) >= detail::newest_version(edition::services);
    if (got->status >= 200 && got->status < 300 && got->status != 203 && is_newest && made_for == edition::services)
        memory_->store(edition::services);
    const edition found = got->status == 400 ? detail::edition_of_refusal(*got) : edition::ask;
    if (found != edition::ask) memory_->store(found);
    return found != edition::ask && found != made_for;
}

AZDO_COLD AZDO_DECL conversation<edition> choose_version::ask(const http::request& before, next_t next) const {
    std::string target("https://dev.azure.com/");
    http::append_segment(target, collection_);
    target += collection_.empty() ? "_apis" : "/_apis";
    auto question = http::request::make(http_method::options, target);
    if (!question) co_return question.error();
    if (auto set = question->set_header("Accept", "application/json"); !set) co_return set.error();
    if (auto set = question->set_header("X-TFS-FedAuthRedirect", "Suppress"); !set) co_return set.error();
    question->deadline = before.deadline;
    question->stop = before.stop;
    result<http::response> got = co_await next(*std::move(question));
    if (!got) co_return got.error();
    const edition found = got->status == 200 ? detail::edition_of_list(got->body) : edition::ask;
    if (found != edition::ask) memory_->store(found);
    const bool may_say_later = got->status >= 500 || got->status == 408 || got->status == 429;
    if (found == edition::ask && !may_say_later) memory_->give_up_asking();
    co_return found;
}

AZDO_COLD AZDO_DECL conversation<http::response> choose_version::operator()(http::request message, next_t next) const {
    if (message.endpoint == nullptr || message.endpoint->version.text.empty()) {
        result<http::response> passed = co_await next(std::move(message));
        co_return passed;
    }
    edition where = known();
    if (where == edition::ask && !memory_->is_silent() && detail::needs_edition(message)) {
        result<edition> asked = co_await ask(message, next);
        if (!asked) co_return std::move(asked).error();
        where = *asked;
    }
    const bool is_sure = where != edition::ask;
    if (!is_sure) where = edition::services;
    const bool may_repeat = !is_sure && !message.once;
    http::request first = may_repeat ? message : std::move(message);
    if (auto fits = detail::adapt(first, where); !fits) co_return std::move(fits).error();
    const endpoint_description& endpoint = *first.endpoint;
    result<http::response> got = co_await next(std::move(first));
    if (!learn(got, endpoint, where) || !may_repeat) co_return got;
    if (!detail::adapt(message, known())) co_return got; // the server's refusal is the answer: a request was sent
    result<http::response> again = co_await next(std::move(message));
    co_return again;
}

} // namespace azdo::inline v1
