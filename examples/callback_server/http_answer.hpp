// SPDX-License-Identifier: BSL-1.0
// Answers as bytes.
#pragma once

#include "message.hpp"

#include <string>
#include <utility>
#include <vector>

namespace callback_server {

using header_lines = std::vector<std::pair<std::string, std::string>>;

/// The whole answer of a connection that is closed after it. A header whose value has a control character is left out. `with_body` is
/// false for HEAD; the length is given all the same.
std::string to_bytes(const web_answer& answer, const header_lines& headers, bool with_body = true);

} // namespace callback_server
