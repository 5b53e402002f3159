// SPDX-License-Identifier: BSL-1.0
// Work items as your own types: described structs whose keys are the fields' reference names.
#pragma once

#include <azdo/core/time.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1 {

/// A work item whose fields are a `T`. `value` is described with reference names: `azdo::field<"System.Title", &bug::title>()`.
template <described T>
struct work_item_of {
    std::int32_t id = 0;
    std::int32_t rev = 0; ///< the revision that was read; `changes` tests it
    std::string url{};
    T value{};

    template <class self = work_item_of>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"id", &self::id>(), azdo::field<"rev", &self::rev>(), azdo::field<"url", &self::url>(),
            azdo::field<"fields", &self::value>());
    }
};

/// The reference names that `T` describes, for a `fields` parameter or the columns of a query.
template <described T>
std::vector<std::string> reference_names() {
    std::vector<std::string> names;
    names.reserve(field_count<T>);
    azdo::for_each_field<T>([&](const auto& one) { names.emplace_back(one.key()); });
    return names;
}

/// `GET /{organization}/{project?}/_apis/wit/workitems/{id}`
///
/// Reads one work item as a `T`, and requests only the fields of `T`.
///
/// Example:
/// ```
/// struct bug {
///     std::string title;
///     int priority = 2;
///     static constexpr auto schema() {
///         return azdo::describe(azdo::field<"System.Title", &bug::title>(azdo::as::required), azdo::field<"Microsoft.VSTS.Common.Priority", &bug::priority>());
///     }
/// };
/// auto found = azdo::call(azdo::get_work_item_as<bug>{.organization = "acme", .id = 42}, api);
/// ```
/// The service omits fields without a value; the member then keeps its default. Use std::optional where the difference matters.
/// Source: https://learn.microsoft.com/rest/api/azure/devops/wit/work-items/get-work-item
template <described T>
struct get_work_item_as {
    using result_type = work_item_of<T>;
    static constexpr auto endpoint = azdo::get("/{organization}/{project?}/_apis/wit/workitems/{id}", azdo::host::dev_azure_com,
        azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::optional<std::string> project{};
    azdo::required<std::int32_t> id;
    std::vector<std::string> fields = reference_names<T>();
    std::optional<sys_time> as_of{}; ///< the values at that time instead of the current ones

    template <class self = get_work_item_as>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path), azdo::field<"id", &self::id>(azdo::as::path),
            azdo::field<"fields", &self::fields>(azdo::as::query), azdo::field<"asOf", &self::as_of>(azdo::as::query));
    }
};

} // namespace azdo::inline v1
