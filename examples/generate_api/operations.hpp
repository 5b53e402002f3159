// SPDX-License-Identifier: BSL-1.0
// The operations of an area.
#pragma once

#include "model.hpp"
#include "types.hpp"

#include <string>
#include <vector>

namespace generate_api {

/// Builds the model of an area from its files.
///
/// Failures: throws `azdo::failure_exception` that says what in the description is not understood.
area build_area(const std::string& vendor_name, const std::vector<source>& sources);

} // namespace generate_api
