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

/// How the files below `top` differ from `wanted`: missing, different, or in a generated folder but not wanted.
std::vector<std::string> differences(const std::filesystem::path& top, const files& wanted);

/// Writes the wanted files below `top`; other files in generated folders are removed.
azdo::result<void> write_files(const std::filesystem::path& top, const files& wanted);

} // namespace generate_api
