// SPDX-License-Identifier: BSL-1.0
// The fuzz targets, a file each. A fault aborts. A text has memory of its own: reading beyond its end is seen by the address sanitizer.
#pragma once

#include <string>

namespace fuzz {

void decode(const std::string& text);
void round_trip(const std::string& text);
void agreement(const std::string& text);
void response(const std::string& text);
void request(const std::string& text);
void asio_response(const std::string& text);

} // namespace fuzz
