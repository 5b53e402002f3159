// SPDX-License-Identifier: BSL-1.0
// `change_links`: adds links to a work item and removes others, by name.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/devops/create_work_item_as.hpp>
#include <azdo/devops/update_work_item_as.hpp>
#include <azdo/devops/work_item_link.hpp>
#include <azdo/http/conversation.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/policy.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/http/send_operation.hpp>
#include <azdo/json/patch.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/required.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace azdo::inline v1 {

/// A work item with its links.
struct linked_work_item {
    std::int32_t id = 0;
    std::int32_t rev = 0;
    std::vector<work_item_link> links{};
};

namespace detail {
struct item_with_relations {
    std::int32_t id = 0;
    std::int32_t rev = 0;
    std::string url{};
    std::vector<relation> relations{};
    template <class self = item_with_relations>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"id", &self::id>(), azdo::field<"rev", &self::rev>(), azdo::field<"url", &self::url>(),
            azdo::field<"relations", &self::relations>());
    }
};
/// `GET /{organization}/{project?}/_apis/wit/workitems/{id}`
struct get_relations {
    using result_type = item_with_relations;
    static constexpr auto endpoint = azdo::get("/{organization}/{project?}/_apis/wit/workitems/{id}", azdo::host::dev_azure_com,
        azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::optional<std::string> project{};
    azdo::required<std::int32_t> id;
    std::string expand = "relations";

    template <class self = get_relations>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path), azdo::field<"id", &self::id>(azdo::as::path),
            azdo::field<"$expand", &self::expand>(azdo::as::query));
    }
};
inline linked_work_item linked(const item_with_relations& from) {
    linked_work_item made{from.id, from.rev, {}};
    for (const relation& one : from.relations) made.links.push_back(links::read(one));
    return made;
}
} // namespace detail

/// Adds links to a work item and removes others, and gives all of its links. A step for `call` and `co_call`.
///
/// Example:
/// ```
/// auto now = azdo::call(azdo::change_links{.id = 42, .add = {azdo::links::related(7)}, .remove = {azdo::links::parent(12)}}, api);
/// ```
/// The service removes links by their position. So the work item is read first, and the change is only carried out on the revision that was
/// read; when others were faster, both are repeated. Links that are there already are not added again; when nothing remains to be done, nothing
/// is sent.
///
/// Failures: `not_found` for a link to be removed that is not there; `invalid_input` for one that cannot be made; `conflict` when others changed
/// the work item at each attempt; others as for the operations.
struct change_links {
    using operation_type = detail::update_item<detail::item_with_relations>;
    using result_type = linked_work_item;

    std::string organization{}; ///< empty: that of the client
    std::optional<std::string> project{};
    azdo::required<std::int32_t> id;
    std::vector<work_item_link> add{};
    std::vector<work_item_link> remove{};
    bool bypass_rules = false;           ///< ignores the rules of the type; needs a permission
    bool suppress_notifications = false; ///< sends no mails about it; needs a permission
    int attempts = 5;                    ///< how often it reads and sends at most

    conversation<result_type> converse(next_t next, std::string_view client_organization = {}) const {
        for (int attempt = 1;; ++attempt) {
            const detail::get_relations read{.organization = organization, .project = project, .id = id};
            const auto before = co_await azdo::send_operation(read, next, client_organization);
            if (!before) co_return before.error();
            auto body = patch(*before);
            if (!body) co_return std::move(body).error();
            if (body->empty()) co_return detail::linked(*before);
            operation_type change{organization, project, id, *std::move(body), {}, detail::only_true(bypass_rules),
                detail::only_true(suppress_notifications), "relations"};
            auto saved = co_await azdo::send_operation(change, next, client_organization);
            if (saved) co_return detail::linked(*saved);
            if (saved.error().kind != failure_kind::conflict) co_return detail::perhaps_saved(std::move(saved).error());
            if (attempt >= attempts) co_return detail::always_changed(std::move(saved).error(), attempt);
        }
    }

private:
    result<json::patch> patch(const detail::item_with_relations& before) const {
        json::patch made;
        made.test("/rev", before.rev);
        if (auto done = remove_links(made, before.relations, remove); !done) return done.error();
        for (const work_item_link& one : add) {
            const auto is_same = [&](const detail::relation& other) { return links::same(links::read(other), one); };
            if (one.fault.empty() && std::any_of(before.relations.begin(), before.relations.end(), is_same)) continue;
            if (auto done = add_link(made, one, detail::collection_in(before.url)); !done) return done.error();
        }
        return made.operations.size() > 1 ? made : json::patch();
    }
};

} // namespace azdo::inline v1
