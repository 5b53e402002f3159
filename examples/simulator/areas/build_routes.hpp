// SPDX-License-Identifier: BSL-1.0
// The routes of the build area, by file.
#pragma once

#include "build_store.hpp"

namespace simulator::areas {

std::span<const route> definition_routes();
std::span<const route> build_routes();
std::span<const route> build_log_routes();

} // namespace simulator::areas
