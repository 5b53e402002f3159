// SPDX-License-Identifier: BSL-1.0
// From the vendor's words to C++ names.
#pragma once

#include <string>
#include <string_view>

namespace generate_api {

/// `GetWorkItemsBatch` → `get_work_items_batch`, `searchCriteria.status` → `search_criteria_status`, `$top` → `top`.
/// A brand is one word (`GetNuGetPackage` → `get_nuget_package`).
/// A C++ keyword, a name the operations reserve and a macro of a common system get an underscore at the end.
std::string snake_case(std::string_view words);

/// Without the digits at its end, by which the vendor tells shapes of one operation apart (`GetMeterUsage2`), and without `_async`.
std::string without_suffix(std::string name);

/// With a qualifier before the noun: `get_package_version`, `nuget` → `get_nuget_package_version`.
std::string with_qualifier(std::string name, std::string_view qualifier);

/// `Work Items` → `work-items`, as the vendor's documentation addresses are spelled.
std::string kebab_case(std::string_view words);

} // namespace generate_api
