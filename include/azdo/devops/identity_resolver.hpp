// SPDX-License-Identifier: BSL-1.0
// Finds identities by mail address, account, display name or any of their ids, and remembers them.
#pragma once

#include <azdo/api/graph/subject_lookup.hpp>
#include <azdo/api/graph/users.hpp>
#include <azdo/api/ims/identities.hpp>
#include <azdo/core/compiler.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/text.hpp>
#include <azdo/devops/identity.hpp>
#include <azdo/devops/identity_cache.hpp>
#include <azdo/http/conversation.hpp>
#include <azdo/http/policy.hpp>
#include <azdo/http/send_operation.hpp>
#include <azdo/schema/describe.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace azdo::inline v1 {

/// What was found by a name, which several identities may have.
struct named_identity {
    azdo::optional<known_identity> one{};     ///< the only identity with the name, or the only active one
    std::vector<known_identity> candidates{}; ///< instead of it, when several have the name: ten at most
    bool has_more = false;                    ///< there are more candidates than ten
};

namespace detail {
/// A property in the service's notation of types.
struct typed_property {
    std::string value{};
    template <class self = typed_property>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"$value", &self::value>());
    }
};
inline std::string identity_property(const api::ims::identity& of, const char* name) {
    const auto at = of.properties.find(name);
    if (at == of.properties.end()) return {};
    if (auto typed = at->second.as<typed_property>()) return typed->value;
    auto plain = at->second.as<std::string>();
    return plain ? *plain : std::string();
}
template <class Id>
azdo::optional<Id> id_in(const std::string& text) {
    auto made = Id::parse(text);
    if (!made) return {};
    return *std::move(made);
}
/// An identity without a storage key does not belong to the organization.
AZDO_OUT_OF_LINE inline azdo::optional<known_identity> identity_in(const azdo::optional<api::ims::identity>& got) {
    if (!got) return {};
    auto key = storage_key::parse(got->id);
    if (!key) return {};
    known_identity made{*std::move(key)};
    made.subject = id_in<subject_descriptor>(got->subject_descriptor);
    made.descriptor = id_in<identity_descriptor>(got->descriptor);
    made.display_name = got->custom_display_name.empty() ? got->provider_display_name : got->custom_display_name;
    made.account = identity_property(*got, "Account");
    made.mail = identity_property(*got, "Mail");
    made.is_group = got->is_container.value_or(false);
    made.is_active = got->is_active.value_or(true);
    return made;
}
inline bool has_id(const known_identity& who, const storage_key& id) { return who.key == id; }
inline bool has_id(const known_identity& who, const subject_descriptor& id) { return who.subject && *who.subject == id; }
inline bool has_id(const known_identity& who, const identity_descriptor& id) { return who.descriptor && *who.descriptor == id; }

inline void set_ids(api::ims::read_identities& of, const storage_key*, std::string text) { of.identity_ids = std::move(text); }
inline void set_ids(api::ims::read_identities& of, const subject_descriptor*, std::string text) {
    of.subject_descriptors = std::move(text);
}
inline void set_ids(api::ims::read_identities& of, const identity_descriptor*, std::string text) { of.descriptors = std::move(text); }

AZDO_OUT_OF_LINE inline failure unknown_identity(std::string_view what, std::string_view text) {
    failure made = fail(failure_kind::not_found, joined({"no identity of this organization has the ", what, " "}));
    append(made.message, text.substr(0, 200));
    return made;
}
inline bool has_control(std::string_view text) noexcept {
    for (const char c : text)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) return true;
    return false;
}
/// A server has no graph.
inline failure without_graph(failure why) {
    if (why.kind == failure_kind::not_found) append(why.message, "; only Azure DevOps Services know origin ids: a server has no graph");
    return why;
}
template <class Id>
constexpr std::string_view id_name() noexcept {
    return std::is_same_v<Id, storage_key>          ? "storage key"
           : std::is_same_v<Id, subject_descriptor> ? "subject descriptor"
           : std::is_same_v<Id, origin_id>          ? "origin id"
                                                    : "identity descriptor";
}
} // namespace detail

/// Finds identities, on Azure DevOps Services and on a server, and remembers them.
///
/// Example:
/// ```
/// azdo::identity_resolver people;
/// auto found = azdo::call(people.find_by_mail("norman@fabrikam.example"), api);
/// if (!found) return report(found.error());                       // not_found: nobody has this address
/// if (!found->one) return use(found->candidates);                 // several have it
/// auto same = azdo::call(people.find(*found->one->subject), api); // without a request: it is remembered
/// std::vector<azdo::storage_key> keys{found->one->key};
/// auto all = azdo::call(people.find_all(keys), api); // many in one request
/// ```
/// Each function gives a step for `call` and `co_call`; the organization is that of the api. Ids are looked up a hundred in a request. An
/// identity is remembered by all of its ids, and by the name by which it was found. The resolver can be used by several threads, and lives
/// as long as its steps. Use one for each server.
///
/// Scopes: `identity`; `graph` for origin ids.
/// Failures: `not_found`; `invalid_input` for a name that is empty or holds a control character; others as those of `call`.
/// Source: https://learn.microsoft.com/rest/api/azure/devops/ims/identities/read-identities
class identity_resolver {
public:
    explicit identity_resolver(const identity_cache_limits& limits = {}) : cache_(limits) {}
    identity_resolver(const identity_resolver&) = delete;
    identity_resolver& operator=(const identity_resolver&) = delete;

    /// Many by their ids, in the same order; unknown ones are absent.
    template <class Id>
    class find_all_step {
    public:
        using operation_type = api::ims::read_identities;
        using result_type = std::vector<azdo::optional<known_identity>>;

        find_all_step(identity_resolver& by, std::vector<Id> ids) : by_(&by), ids_(std::move(ids)) {}

        conversation<result_type> converse(next_t next, std::string_view organization = {}) const {
            const http::time_point now = co_await current_time{};
            result_type all(ids_.size());
            std::vector<std::size_t> unknown;
            for (std::size_t i = 0; i < ids_.size(); ++i) {
                all[i] = by_->cache_.find(organization, detail::cache_name(ids_[i]), now);
                if (!all[i]) unknown.push_back(i);
            }
            for (std::size_t from = 0; from < unknown.size();) {
                const std::size_t to = end_of_request(unknown, from);
                operation_type asked;
                detail::set_ids(asked, static_cast<const Id*>(nullptr), list(unknown, from, to));
                auto got = co_await azdo::send_operation(asked, next, organization);
                if (!got) co_return std::move(got).error();
                for (const auto& one : got->value) {
                    auto who = detail::identity_in(one);
                    if (!who) continue;
                    by_->cache_.keep(organization, *who, {}, now);
                    for (std::size_t i = from; i < to; ++i)
                        if (detail::has_id(*who, ids_[unknown[i]])) all[unknown[i]] = who;
                }
                from = to;
            }
            co_return all;
        }

    private:
        // Addresses of 8,000 bytes pass everywhere.
        static constexpr std::size_t most_ids = 100, most_bytes = 5'000;

        std::size_t end_of_request(const std::vector<std::size_t>& some, std::size_t from) const {
            std::size_t bytes = 0, to = from;
            while (to < some.size() && to - from < most_ids) {
                bytes += ids_[some[to]].text().size() * 3 / 2 + 3;
                if (to > from && bytes > most_bytes) break;
                ++to;
            }
            return to;
        }
        std::string list(const std::vector<std::size_t>& some, std::size_t from, std::size_t to) const {
            std::string made;
            for (std::size_t i = from; i < to; ++i) {
                if (i > from) made += ',';
                made += ids_[some[i]].text();
            }
            return made;
        }

        identity_resolver* by_;
        std::vector<Id> ids_;
    };

    /// One by its id; `not_found` when it is unknown.
    template <class Id>
    class find_step {
    public:
        using operation_type = api::ims::read_identities;
        using result_type = known_identity;

        find_step(identity_resolver& by, Id id) : by_(&by), id_(std::move(id)) {}

        conversation<result_type> converse(next_t next, std::string_view organization = {}) const {
            const find_all_step<Id> step(*by_, {id_});
            auto found = co_await step.converse(next, organization);
            if (!found) co_return std::move(found).error();
            if (!found->front()) co_return detail::unknown_identity(detail::id_name<Id>(), id_.text());
            co_return *std::move(found->front());
        }

    private:
        identity_resolver* by_;
        Id id_;
    };

    /// One by its id in the directory, for which the users of the organization are read, page by page.
    class find_by_origin_step {
    public:
        using operation_type = api::graph::list_users;
        using result_type = known_identity;

        find_by_origin_step(identity_resolver& by, origin_id id) : by_(&by), id_(std::move(id)) {}

        conversation<result_type> converse(next_t next, std::string_view organization = {}) const {
            const http::time_point now = co_await current_time{};
            if (auto known = by_->cache_.find(organization, detail::cache_name(id_), now)) co_return *std::move(known);
            operation_type asked;
            for (int pages = 0; pages < most_pages; ++pages) {
                auto page = co_await azdo::send_operation(asked, next, organization);
                if (!page) co_return detail::without_graph(std::move(page).error());
                for (const auto& user : page->value) {
                    if (!detail::equal_ignoring_case(user.origin_id, id_.text())) continue;
                    auto subject = subject_descriptor::parse(user.descriptor);
                    if (!subject) co_return std::move(subject).error();
                    const find_step<subject_descriptor> step(*by_, *std::move(subject));
                    auto found = co_await step.converse(next, organization);
                    if (!found) co_return found;
                    found->origin = id_;
                    by_->cache_.keep(organization, *found, {}, now);
                    co_return found;
                }
                if (page->continuation_token.empty() || asked.continuation_token == page->continuation_token) break;
                asked.continuation_token = page->continuation_token;
            }
            co_return detail::unknown_identity("origin id", id_.text());
        }

    private:
        static constexpr int most_pages = 2'000; // of 500 users

        identity_resolver* by_;
        origin_id id_;
    };

    /// The id that the directory gave to an identity.
    class find_origin_step {
    public:
        using operation_type = api::graph::lookup_subjects;
        using result_type = origin_id;

        explicit find_origin_step(subject_descriptor of) : of_(std::move(of)) {}

        conversation<result_type> converse(next_t next, std::string_view organization = {}) const {
            api::graph::graph_subject_lookup_key key;
            key.descriptor = of_.text();
            operation_type asked;
            asked.body.lookup_keys = std::vector{std::move(key)};
            auto got = co_await azdo::send_operation(asked, next, organization);
            if (!got) co_return detail::without_graph(std::move(got).error());
            const auto found = got->value.find(of_.text());
            if (found == got->value.end()) co_return detail::unknown_identity("subject descriptor", of_.text());
            co_return origin_id::parse(found->second.origin_id);
        }

    private:
        subject_descriptor of_;
    };

    /// By a name that several may have.
    class find_by_name_step {
    public:
        using operation_type = api::ims::read_identities;
        using result_type = named_identity;

        find_by_name_step(identity_resolver& by, const char* filter, std::string_view what, std::string_view name)
            : by_(&by), filter_(filter), what_(what), name_(name) {}

        conversation<result_type> converse(next_t next, std::string_view organization = {}) const {
            if (detail::trimmed(name_).empty() || detail::has_control(name_))
                co_return fail(failure_kind::invalid_input, "the name of an identity is empty or holds a control character");
            const http::time_point now = co_await current_time{};
            const std::string remembered = filter_ + (' ' + detail::in_lower_case(name_));
            named_identity found;
            found.one = by_->cache_.find(organization, remembered, now);
            if (found.one) co_return found;
            operation_type asked;
            asked.search_filter = filter_;
            asked.filter_value = name_;
            auto got = co_await azdo::send_operation(asked, next, organization);
            if (!got) co_return std::move(got).error();
            found = choose(got->value);
            if (found.one)
                by_->cache_.keep(organization, *found.one, remembered, now);
            else if (found.candidates.empty())
                co_return detail::unknown_identity(what_, name_);
            co_return found;
        }

    private:
        static constexpr std::size_t most_candidates = 10;

        static named_identity choose(const std::vector<azdo::optional<api::ims::identity>>& got) {
            named_identity made;
            std::size_t active = 0;
            for (const auto& one : got) {
                auto who = detail::identity_in(one);
                if (!who || is_among(made.candidates, who->key)) continue;
                if (who->is_active && ++active == 1) made.one = who;
                made.has_more = made.candidates.size() == most_candidates;
                if (!made.has_more) made.candidates.push_back(*std::move(who));
            }
            if (made.candidates.size() == 1 && !made.one) made.one = made.candidates.front();
            if (active > 1) made.one.reset();
            if (made.one) return {std::move(made.one), {}, false};
            return made;
        }
        static bool is_among(const std::vector<known_identity>& all, const storage_key& key) {
            for (const known_identity& one : all)
                if (one.key == key) return true;
            return false;
        }

        identity_resolver* by_;
        std::string filter_;
        std::string_view what_;
        std::string name_;
    };

    find_step<storage_key> find(storage_key id) { return {*this, std::move(id)}; }
    find_step<subject_descriptor> find(subject_descriptor id) { return {*this, std::move(id)}; }
    find_step<identity_descriptor> find(identity_descriptor id) { return {*this, std::move(id)}; }
    /// By the id in the directory: reads the users of the organization until it is found. Not on a server.
    find_by_origin_step find(origin_id id) { return {*this, std::move(id)}; }
    template <class Id>
    find_all_step<Id> find_all(std::vector<Id> ids) {
        static_assert(!std::is_same_v<Id, origin_id>, "azdo: origin ids can only be looked up one at a time, with find");
        return {*this, std::move(ids)};
    }
    /// By the mail address.
    find_by_name_step find_by_mail(std::string_view mail) { return {*this, "MailAddress", "mail address", mail}; }
    /// By the name with which a person signs in: a mail address, or on a server `DOMAIN\\name`.
    find_by_name_step find_by_account(std::string_view account) { return {*this, "AccountName", "account", account}; }
    /// By the whole display name.
    find_by_name_step find_by_display_name(std::string_view name) { return {*this, "DisplayName", "display name", name}; }
    /// The id of an identity in its directory. Not on a server.
    static find_origin_step find_origin(subject_descriptor of) { return find_origin_step(std::move(of)); }

private:
    detail::identity_cache cache_;
};

} // namespace azdo::inline v1
