// SPDX-License-Identifier: BSL-1.0
// The generated files on disk: read, write, compare.
#pragma once

#include "write.hpp"

#include <azdo/core/result.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace generate_api {

/// The content of a file, without a byte order mark.
azdo::result<std::string> read_file(const std::filesystem::path& path);

/// What below `top` differs from `wanted`: files that are missing, differ, or stand in a folder of ours without being wanted.
std::vector<std::string> differences(const std::filesystem::path& top, const files& wanted);

/// Makes the files below `top` as wanted; what stands in a folder of ours and is not wanted is removed.
azdo::result<void> write_files(const std::filesystem::path& top, const files& wanted);

} // namespace generate_api
