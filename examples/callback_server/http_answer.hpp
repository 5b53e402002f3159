// SPDX-License-Identifier: BSL-1.0
// Serialises answers.
#pragma once

#include "message.hpp"

#include <string>
#include <utility>
#include <vector>

namespace callback_server {

using header_lines = std::vector<std::pair<std::string, std::string>>;

/// The bytes of an answer whose connection is closed afterwards. A header is dropped if its value has a control character. `with_body` is
/// false for HEAD; the length is stated all the same.
std::string to_bytes(const web_answer& answer, const header_lines& headers, bool with_body = true);

} // namespace callback_server
