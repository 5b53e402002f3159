// SPDX-License-Identifier: BSL-1.0
// The routes below `pipelines` that are in files of their own.
#pragma once

#include "routing.hpp"

namespace simulator::areas {

/// Approvals, environments, checks and pipeline permissions.
std::span<const route> approval_routes();

} // namespace simulator::areas
