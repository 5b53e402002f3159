// SPDX-License-Identifier: BSL-1.0
// The history of a work item in terms of your own type: its revisions, and what each update changed.
#pragma once

#include <azdo/api/wit/updates.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/text.hpp>
#include <azdo/core/time.hpp>
#include <azdo/devops/wiql_field_of.hpp>
#include <azdo/devops/work_item_as.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace azdo::inline v1 {

/// `GET /{organization}/{project?}/_apis/wit/workItems/{id}/revisions`
///
/// The revisions of a work item as `T`, the oldest first.
///
/// Example: `for (const auto& revision : azdo::paginate(azdo::get_revisions_as<bug>{.id = 42}, api)) …`
///
/// Source: https://learn.microsoft.com/rest/api/azure/devops/wit/revisions/list
template <described T>
struct get_revisions_as {
    using result_type = page<work_item_of<T>>;
    static constexpr auto endpoint = azdo::get("/{organization}/{project?}/_apis/wit/workItems/{id}/revisions", azdo::host::dev_azure_com,
        azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::optional<std::string> project{};
    azdo::required<std::int32_t> id;
    std::optional<std::int32_t> top{}; ///< revisions a page
    std::optional<std::int32_t> skip{};

    template <class self = get_revisions_as>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path), azdo::field<"id", &self::id>(azdo::as::path),
            azdo::field<"$top", &self::top>(azdo::as::query), azdo::field<"$skip", &self::skip>(azdo::as::query));
    }
};

/// What an update did to a field.
template <class M>
struct changed_value {
    std::optional<M> before{}; ///< nothing if the field had no value
    std::optional<M> after{};  ///< nothing if the update removed the value
};

namespace detail {
template <class M>
result<void> read_side(const azdo::optional<json::raw>& from, std::string_view key, std::string_view side, std::optional<M>& to) {
    if (!from.has_value() || from->is_null()) return {};
    auto read = from->template as<M>();
    if (!read) {
        failure why = std::move(read).error();
        why.message = joined({"the ", side, " of ", key, ": ", why.message});
        return why;
    }
    to = *std::move(read);
    return {};
}
} // namespace detail

/// What an update did to the field of a member; nothing if it left that field alone. `Owner` names the described type where the member
/// belongs to its base class.
///
/// Example:
/// ```
/// for (const auto& update : azdo::paginate(azdo::api::wit::get_updates{.id = 42}, api)) {
///     if (!update) return report(update.error());
///     const auto state = azdo::change_of<&bug::state>(*update);
///     if (!state) return report(state.error());
///     if (*state) print((*state)->before.value_or("nothing"), " → ", (*state)->after.value_or("nothing"));
/// }
/// ```
/// Failures: those of `json::decode` for a value that is not of the member's type; the message names the field.
/// Source: https://learn.microsoft.com/rest/api/azure/devops/wit/updates/list
template <auto Member, class Owner = typename wiql::detail::owner_of<decltype(Member)>::type>
auto change_of(const api::wit::work_item_update& update) {
    using member = std::remove_cvref_t<decltype(std::declval<Owner&>().*Member)>;
    using value = changed_value<unwrap<member>>;
    using found = result<std::optional<value>>;
    constexpr std::string_view key = wiql::field_of<Member, Owner>.key;
    static_assert(!key.empty(), "azdo: no field of this type's description has this member: describe it with azdo::field<...>()");
    const auto at = update.fields.find(std::string(key));
    if (at == update.fields.end()) return found(std::optional<value>());
    value made;
    auto good = detail::read_side(at->second.old_value, key, "old value", made.before);
    if (good) good = detail::read_side(at->second.new_value, key, "new value", made.after);
    if (!good) return found(std::move(good).error());
    return found(std::optional<value>(std::move(made)));
}

/// When an update was made. `revised_date` of the service is when it was superseded, and of the last update the year 9999: so this is its
/// `System.ChangedDate`; nothing for an update that lacks it, as one that only adds or removes links does on some servers.
///
/// Failures: `protocol` for a text that is no date.
inline result<std::optional<sys_time>> changed_date(const api::wit::work_item_update& update) {
    std::optional<sys_time> made;
    const auto at = update.fields.find("System.ChangedDate");
    if (at == update.fields.end()) return made;
    if (auto read = detail::read_side(at->second.new_value, "System.ChangedDate", "new value", made); !read) return std::move(read).error();
    return made;
}

} // namespace azdo::inline v1
