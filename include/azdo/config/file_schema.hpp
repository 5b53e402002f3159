// SPDX-License-Identifier: BSL-1.0
// The JSON Schema of a configuration file as `load` accepts it.
#pragma once

#include <azdo/config/services/services_config.hpp>
#include <azdo/json/schema_document.hpp>
#include <azdo/schema/describe.hpp>

#include <string_view>

namespace azdo::inline v1::config {

/// The JSON Schema (draft 2020-12) of a file. As in `load`, null is allowed for members that are not required, and `"${NAME}"` for numbers,
/// booleans and strings with rules. Rules that a schema cannot express are in `unsaid`.
///
/// Example: `std::puts(azdo::config::file_schema().text.c_str());`
template <described T = services_config, class Isa = json::instruction_set>
json::schema_document file_schema(std::string_view title = "codestream-services-config.json") {
    return json::schema_of_type<T>({.null_is_absent = true, .variables = true, .title = title});
}

} // namespace azdo::inline v1::config
