// SPDX-License-Identifier: BSL-1.0
// Which version of an operation each edition of Azure DevOps Server has, from the file versions.tsv of the published data.
#pragma once

#include "model.hpp"

#include <azdo/core/result.hpp>

#include <filesystem>
#include <map>
#include <string>
#include <utility>

namespace generate_api {

/// The second argument of `azdo::api_version`, such as `7.1, 7.0, 6.0-preview.1`, by area and operation id.
using version_table = std::map<std::pair<std::string, std::string>, std::string>;

/// Reads versions.tsv: area, operation id, method, path, then a version for each edition (6.0, 7.0, 7.1), `-` where the edition does not have
/// the operation, `VERSION@PATH` where it has another path.
///
/// Failures: `storage` without a file, `invalid_input` for a line with too few columns.
azdo::result<version_table> read_versions(const std::filesystem::path& data);

/// Sets `on_servers` of every operation of an area. Throws for an operation that the table does not list, and for a placeholder of another path
/// that no parameter of the operation fills.
void add_versions(area& to, const version_table& versions);

} // namespace generate_api
