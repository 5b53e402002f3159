// SPDX-License-Identifier: BSL-1.0
// From the vendor's words to C++ names.
#pragma once

#include <string>
#include <string_view>

namespace generate_api {

/// `GetWorkItemsBatch` → `get_work_items_batch`, `searchCriteria.status` → `search_criteria_status`, `$top` → `top`.
/// A C++ keyword, a name the operations reserve and a macro of a common system get an underscore at the end.
std::string snake_case(std::string_view words);

/// `Work Items` → `work-items`, as the vendor's documentation addresses are spelled.
std::string kebab_case(std::string_view words);

} // namespace generate_api
