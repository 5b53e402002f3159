// SPDX-License-Identifier: BSL-1.0
// The texts of the generated files.
#pragma once

#include "model.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace generate_api {

/// Maps a path below the top of the checkout to the file's text.
using files = std::map<std::string, std::string>;

/// The headers of an area, below `include/azdo/api`.
files write_headers(const area& what);

/// The area's part of the tests: `tests/unit/api/<area>.cpp` and `tests/vendor_examples/registry_<area>.cpp`.
files write_tests(const area& what);

/// The files about all areas: `include/azdo/api/README.md` and `tests/vendor_examples/areas.cpp`.
files write_overview(const std::vector<area>& areas);

/// The operations as rows of the program azdo: `examples/azdo_cli/invoke/area_rows.inc` and `examples/azdo_cli/invoke/operation_rows.inc`.
files write_rows(const std::vector<area>& areas);

/// True when one of its operations has published examples.
bool has_examples(const area& what);

/// What an area is for, in a line.
std::string_view purpose_of(const area& where);

/// The declaration of an operation's endpoint, in lines of the usual length.
std::string endpoint_text(const operation& what);

} // namespace generate_api
