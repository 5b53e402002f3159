// SPDX-License-Identifier: BSL-1.0
// Splits ids into batches: the service accepts at most 200 work items per call.
#pragma once

#include <cstddef>
#include <vector>

namespace azdo::inline v1 {

/// The most work items that the service accepts in `ids` and in `workitemsbatch`.
/// Source: https://learn.microsoft.com/rest/api/azure/devops/wit/work-items/get-work-items-batch
inline constexpr std::size_t max_batch_size = 200;

/// Splits a list into batches of at most `size`, in order. An empty list has no batches.
///
/// Example: `for (const auto& ids : azdo::in_batches(found)) azdo::call(get_work_items_batch{…}, api);`
/// Requirement: `size > 0`.
template <class T>
std::vector<std::vector<T>> in_batches(const std::vector<T>& all, std::size_t size = max_batch_size) {
    std::vector<std::vector<T>> lots;
    for (std::size_t begin = 0; begin < all.size(); begin += size) {
        const std::size_t end = all.size() - begin < size ? all.size() : begin + size;
        lots.emplace_back(all.begin() + static_cast<std::ptrdiff_t>(begin), all.begin() + static_cast<std::ptrdiff_t>(end));
    }
    return lots;
}

} // namespace azdo::inline v1
