// SPDX-License-Identifier: BSL-1.0
// The project of a work item, which some operations need beside its id.
#pragma once

#include <azdo_cli/context.hpp>

namespace azdo_cli {

/// Failures: those of reading the work item.
azdo::result<std::string> project_of_item(const context& here, const azdo::client& api, int id);

} // namespace azdo_cli
