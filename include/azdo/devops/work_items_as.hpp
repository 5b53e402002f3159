// SPDX-License-Identifier: BSL-1.0
// `get_work_items_as<T>`: many work items as your own type, in batches, in the order of their ids.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/core/time.hpp>
#include <azdo/devops/in_batches.hpp>
#include <azdo/devops/work_item_as.hpp>
#include <azdo/http/conversation.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/policy.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/http/send_operation.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace azdo::inline v1 {

namespace detail {
/// The body of `workitemsbatch`. `omit`: in place of a work item that does not exist, or may not be read, is null.
struct items_request {
    std::vector<std::int32_t> ids{};
    std::vector<std::string> fields{};
    std::optional<sys_time> as_of{};
    std::string error_policy = "omit";

    static constexpr auto schema() {
        return azdo::describe(azdo::field<"ids", &items_request::ids>(), azdo::field<"fields", &items_request::fields>(),
            azdo::field<"asOf", &items_request::as_of>(), azdo::field<"errorPolicy", &items_request::error_policy>());
    }
};

/// `POST /{organization}/{project?}/_apis/wit/workitemsbatch`
template <described T>
struct get_batch_as {
    using result_type = page<work_item_of<T>>; // without the null elements
    static constexpr auto endpoint = azdo::post("/{organization}/{project?}/_apis/wit/workitemsbatch", azdo::host::dev_azure_com,
        azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::optional<std::string> project{};
    items_request body{};

    template <class self = get_batch_as>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path), azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// The ids in ascending order, once each.
inline std::vector<std::int32_t> sorted_unique(std::vector<std::int32_t> ids) {
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}
} // namespace detail

/// The result of `get_work_items_as`.
template <described T>
struct found_work_items {
    std::vector<work_item_of<T>> items{}; ///< in the order of the ids that were asked for
    std::vector<std::int32_t> missing{};  ///< the ids, in that order, of work items that do not exist or may not be read
};

/// `POST /{organization}/{project?}/_apis/wit/workitemsbatch`, once for each 200 ids
///
/// Reads work items as `T`, and requests only the fields of `T`. A step of several exchanges for `call` and `co_call`.
///
/// Example:
/// ```
/// auto found = azdo::call(azdo::get_work_items_as<bug>{.ids = {7, 3, 9}}, api);
/// if (!found) return report(found.error());
/// for (const auto& item : found->items) print(item.id, item.value.title); // 7, 3, 9
/// for (auto id : found->missing) print("work item ", id, " cannot be read");
/// ```
/// An id that is repeated is read once, and its work item is at each of its places. All items are in memory: `read_work_items_as` and `query_as` read a long list
/// piece by piece.
///
/// Failures: as `call`; a batch that fails ends all. A work item that does not exist is not a failure.
/// Source: https://learn.microsoft.com/rest/api/azure/devops/wit/work-items/get-work-items-batch
template <described T>
struct get_work_items_as {
    using result_type = found_work_items<T>;
    using operation_type = detail::get_batch_as<T>;

    std::string organization{};
    std::optional<std::string> project{}; ///< if given, work items of other projects are missing
    std::vector<std::int32_t> ids{};
    std::optional<sys_time> as_of{}; ///< the values at that time instead of the current ones
    std::vector<std::string> fields = reference_names<T>();

    conversation<result_type> converse(next_t next, std::string_view of_api = {}) const {
        const std::vector<std::int32_t> wanted = detail::sorted_unique(ids);
        std::vector<work_item_of<T>> read;
        for (std::size_t at = 0; at < wanted.size(); at += max_batch_size) {
            operation_type batch{organization, project, {{}, fields, as_of}};
            const auto first = wanted.begin() + static_cast<std::ptrdiff_t>(at);
            batch.body.ids.assign(first, first + static_cast<std::ptrdiff_t>(std::min(max_batch_size, wanted.size() - at)));
            auto got = co_await send_operation(batch, next, of_api);
            if (!got) co_return std::move(got).error();
            if (read.empty())
                read = std::move(got->value);
            else
                read.insert(read.end(), std::move_iterator(got->value.begin()), std::move_iterator(got->value.end()));
        }
        co_return in_order_of(ids, wanted, std::move(read));
    }

private:
    static bool is_in(const std::vector<work_item_of<T>>& items, const work_item_of<T>* item) {
        return std::less_equal<>()(items.data(), item) && std::less<>()(item, items.data() + items.size());
    }
    /// `wanted`: the ids in ascending order, once each.
    static result_type in_order_of(
        const std::vector<std::int32_t>& ids, const std::vector<std::int32_t>& wanted, std::vector<work_item_of<T>> read) {
        result_type made;
        if (std::equal(read.begin(), read.end(), ids.begin(), ids.end(), [](const auto& item, std::int32_t id) { return item.id == id; })) {
            made.items = std::move(read);
            return made;
        }
        const auto position = [&wanted](std::int32_t id) {
            return static_cast<std::size_t>(std::lower_bound(wanted.begin(), wanted.end(), id) - wanted.begin());
        };
        std::vector<work_item_of<T>*> found(wanted.size()); // null: missing
        for (auto& item : read)
            if (const std::size_t at = position(item.id); at != wanted.size() && wanted[at] == item.id) found[at] = &item;
        made.items.reserve(ids.size()); // so that items stay where they are
        for (const std::int32_t id : ids) {
            work_item_of<T>*& item = found[position(id)];
            if (item == nullptr)
                made.missing.push_back(id);
            else if (is_in(made.items, item))
                made.items.push_back(*item); // asked for again
            else
                item = &made.items.emplace_back(std::move(*item));
        }
        return made;
    }
};

} // namespace azdo::inline v1
