// SPDX-License-Identifier: BSL-1.0
// `create_work_item_as<T>`: creates a work item from a struct of your own, with its parent, tags, links and attachments.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/text.hpp>
#include <azdo/devops/changes.hpp>
#include <azdo/devops/tags.hpp>
#include <azdo/devops/work_item_as.hpp>
#include <azdo/devops/work_item_link.hpp>
#include <azdo/http/conversation.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/policy.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/http/send_operation.hpp>
#include <azdo/http/transport.hpp>
#include <azdo/json/patch.hpp>
#include <azdo/json/pointer.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace azdo::inline v1 {

/// A file that was uploaded, to be attached to a work item: `url` is that of the answer to the upload.
struct new_attachment {
    std::string url;
    std::string comment{};
};

namespace detail {
/// True for a field that only the service sets; with `bypass_rules` it takes some of them.
AZDO_OUT_OF_LINE constexpr bool is_read_only(std::string_view field) noexcept {
    constexpr std::string_view prefix = "System.";
    if (!equal_ignoring_case(part(field, 0, prefix.size()), prefix)) return false;
    for (const std::string_view one :
        {"Id", "Rev", "CreatedDate", "CreatedBy", "ChangedDate", "ChangedBy", "AuthorizedAs", "AuthorizedDate", "RevisedDate", "Watermark",
            "TeamProject", "WorkItemType", "NodeName", "PersonId", "Parent", "CommentCount", "HyperLinkCount", "ExternalLinkCount",
            "RelatedLinkCount", "RemoteLinkCount", "AttachedFileCount", "BoardColumn", "BoardColumnDone", "BoardLane", "IsDeleted"})
        if (equal_ignoring_case(field.substr(prefix.size()), one)) return true;
    return false;
}
/// True for a member that says nothing about its field.
template <class Member>
bool is_unset(const Member& value, std::string_view field) {
    if constexpr (is_optional<Member>) {
        return !value.has_value();
    } else {
        if constexpr (requires {
                          { value.empty() } -> std::same_as<bool>;
                      })
            if (value.empty()) return true;
        if constexpr (std::default_initializable<Member> && std::equality_comparable<Member>)
            if (is_read_only(field) && value == Member{}) return true;
        return false;
    }
}
template <class Member>
void add_field(json::patch& to, std::string path, const Member& value) {
    if constexpr (is_optional<Member>)
        to.add(std::move(path), *value);
    else
        to.add(std::move(path), value);
}

/// Adds tags to those that a patch sets.
AZDO_COLD inline result<void> add_tags(json::patch& to, const std::vector<std::string>& tags) {
    std::string all;
    for (const std::string& tag : tags) {
        if (!is_tag(tag)) return fail(failure_kind::invalid_input, joined({not_a_tag, "; nothing was sent"}));
        if (!all.empty()) append(all, "; ");
        append(all, tag);
    }
    if (all.empty()) return {};
    for (json::patch_operation& one : to.operations) {
        if (one.path != "/fields/System.Tags" || !one.value) continue;
        const auto given = one.value->as<std::string>();
        if (!given) return given.error();
        one.value = json::raw::of(joined({*given, "; ", all}));
        return {};
    }
    to.add("/fields/System.Tags", all);
    return {};
}

/// `POST /{organization}/{project}/_apis/wit/workitems/${type}`
template <class Result>
struct create_item {
    using result_type = Result;
    static constexpr auto endpoint = azdo::post("/{organization}/{project}/_apis/wit/workitems/${type}", azdo::host::dev_azure_com,
        azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string project;
    std::string type;
    json::patch body{};
    std::optional<bool> validate_only{};
    std::optional<bool> bypass_rules{};
    std::optional<bool> suppress_notifications{};

    template <class self = create_item>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path), azdo::field<"type", &self::type>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body, azdo::as::content_type{"application/json-patch+json"}),
            azdo::field<"validateOnly", &self::validate_only>(azdo::as::query),
            azdo::field<"bypassRules", &self::bypass_rules>(azdo::as::query),
            azdo::field<"suppressNotifications", &self::suppress_notifications>(azdo::as::query));
    }
};
inline std::optional<bool> only_true(bool value) { return value ? std::optional(true) : std::nullopt; }

inline constexpr std::string_view any_collection = "-";
/// Says that a work item to link to could not be read.
AZDO_COLD inline failure without_target(failure why) {
    why.nothing_sent = true; // of the change
    why.message.insert(0, "nothing was changed, because the work item to link to could not be read: ");
    return why;
}
/// A work item of which only the address is of interest.
struct no_fields {
    static constexpr auto schema() { return azdo::describe(); }
};
} // namespace detail

/// The document for `create_work_item`: an addition for each member of `T`. Left out are empty optionals, empty texts and lists, unless
/// they are `as::required`, and fields that only the service sets (`System.Id`, `System.CreatedDate`, …) while they have no value.
///
/// Example: `auto made = azdo::call(create_work_item{.project = "p", .type = "Bug", .body = azdo::additions(bug{.title = "It broke"})}, api);`
template <described T>
json::patch additions(const T& value) {
    json::patch made;
    azdo::for_each_field<T>([&](const auto& one) {
        using member = std::remove_cvref_t<decltype(value.*one.member())>;
        if (detail::is_unset(value.*one.member(), one.key()) && !one.is_required) return;
        detail::add_field(made, json::pointer_of({"fields", one.key()}), value.*one.member());
        detail::add_format<member>(made, one.key());
    });
    return made;
}

/// Creates a work item as a `T`, in one request. A step for `call` and `co_call`.
///
/// Example:
/// ```
/// auto made = azdo::call(azdo::create_work_item_as<bug>{.project = "Fabrikam", .type = "Bug", .value = {.title = "It broke"}, .parent = 12,
///                            .tags = {"imported"}, .links = {azdo::links::hyperlink("https://example.com/issues/7")}}, api);
/// if (made) print(made->id);
/// ```
/// The fields are those of `additions`. Links to other work items need their addresses: then the first of these items is read before, in a
/// request of its own. The result is what the service stored, with the fields that it filled in.
///
/// Failures: as the operation, nothing is created then; `invalid_input`, with nothing sent, for a link or a tag that cannot be made. When
/// the answer is lost, it is not known whether the work item was created: see `create_once`.
/// Source: https://learn.microsoft.com/rest/api/azure/devops/wit/work-items/create
template <described T>
struct create_work_item_as {
    using operation_type = detail::create_item<work_item_of<T>>;
    using result_type = work_item_of<T>;

    std::string organization{}; ///< empty: that of the client
    std::string project;
    std::string type; ///< such as `Bug`
    T value;
    std::optional<std::int32_t> parent{};
    std::vector<std::string> tags{}; ///< in addition to those of `value`
    std::vector<work_item_link> links{};
    std::vector<new_attachment> attachments{};
    std::string comment{};               ///< the first words of the discussion, as HTML
    bool validate_only = false;          ///< checks everything and creates nothing
    bool bypass_rules = false;           ///< ignores the rules of the type; takes dates and authors; needs a permission
    bool suppress_notifications = false; ///< sends no mails about it; needs a permission

    conversation<result_type> converse(next_t next, std::string_view client_organization = {}) const {
        const std::int32_t known = first_target();
        auto body = patch(known > 0 ? detail::any_collection : std::string_view());
        if (!body) co_return std::move(body).error();
        if (known > 0) {
            const get_work_item_as<detail::no_fields> target{.organization = organization, .id = known, .fields = {"System.Id"}};
            const auto found = co_await azdo::send_operation(target, next, client_organization);
            if (!found) co_return detail::without_target(found.error());
            body = patch(detail::collection_in(found->url));
            if (!body) co_return std::move(body).error();
        }
        operation_type create{organization, project, type, *std::move(body), detail::only_true(validate_only),
            detail::only_true(bypass_rules), detail::only_true(suppress_notifications)};
        auto made = co_await azdo::send_operation(create, next, client_organization);
        co_return made;
    }

    /// The body of the request. `collection` is the address of the organization or collection, such as `https://dev.azure.com/acme`; only
    /// links to work items need it.
    result<json::patch> patch(std::string_view collection = {}) const {
        json::patch made = additions(value);
        if (auto done = detail::add_tags(made, tags); !done) return done.error();
        if (!comment.empty()) made.add("/fields/System.History", comment);
        std::vector<work_item_link> all = links;
        if (parent) all.insert(all.begin(), azdo::links::parent(*parent));
        for (const new_attachment& one : attachments) all.push_back(azdo::links::attachment(one.url).commented(one.comment));
        for (const work_item_link& one : all)
            if (auto done = add_link(made, one, collection); !done) return done.error();
        return made;
    }

private:
    /// The first work item whose address has to be asked for, or 0.
    std::int32_t first_target() const {
        if (parent) return *parent;
        for (const work_item_link& one : links)
            if (one.url.empty() && one.id > 0) return one.id;
        return 0;
    }
};

} // namespace azdo::inline v1
