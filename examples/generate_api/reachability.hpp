// SPDX-License-Identifier: BSL-1.0
// Which types only answers contain. It decides the form of their members, so it is recorded, and a new description changes it for no type
// silently.
#pragma once

#include "model.hpp"
#include "write.hpp"

#include <azdo/core/result.hpp>

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace generate_api {

/// The recorded classes: `answer` or `request` by area and type, as "area type".
using recorded_classes = std::map<std::string, std::string>;

/// Marks the types of an area that no request contains.
void mark_answers(area& made);

/// The classes recorded below the top of a checkout; none if nothing is recorded there.
///
/// Failures: `storage` for a file that cannot be read; `invalid_input` for a line that is not "area type answer" or "area type request", and
/// for two lines of one type.
azdo::result<recorded_classes> read_classes(const std::filesystem::path& top);

/// Failures: `invalid_input` when a type of the area has another class than the recorded one; it names the lines to change.
azdo::result<void> check_classes(const area& made, const recorded_classes& recorded);

/// The file that records the classes of all types.
files write_classes(const std::vector<area>& areas);

} // namespace generate_api
