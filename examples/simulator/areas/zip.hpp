// SPDX-License-Identifier: BSL-1.0
// Archives of files that are stored, not compressed.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace simulator {

/// An archive of these files, each with its path and its bytes.
std::string zip_of(const std::vector<std::pair<std::string, std::string>>& files);

} // namespace simulator
