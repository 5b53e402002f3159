// SPDX-License-Identifier: BSL-1.0
// Fields of work items as a person reads and writes them.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/json/patch.hpp>
#include <azdo/json/raw.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace azdo_cli {

/// A value as text: of an identity its name, of HTML its words.
std::string text_of(const azdo::json::raw& value);

/// The words of an HTML text, with a line for each block.
std::string text_of_html(std::string_view html);

/// The name for people: `Assigned To` for `System.AssignedTo`.
std::string title_of(std::string_view reference_name);

/// The reference name of a field that has no dot: `Assigned To`, `assignedto` and `assigned-to` are `System.AssignedTo`. Empty where it is
/// not known.
std::string reference_name_of(std::string_view name);

/// Adds the changes that `FIELD=VALUE` texts describe; an empty value clears the field. Throws `usage_error`.
void add_fields(azdo::json::patch& to, const std::vector<std::string>& assignments);

} // namespace azdo_cli
