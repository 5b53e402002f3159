// SPDX-License-Identifier: BSL-1.0
// The fuzz targets, one file each. A fault aborts. Every text has its own memory, so that the address sanitizer detects reads past its end.
#pragma once

#include <string>

namespace fuzz {

void decode(const std::string& text);
void round_trip(const std::string& text);
void agreement(const std::string& text);
void response(const std::string& text);
void request(const std::string& text);
void asio_response(const std::string& text);
void event(const std::string& text);

} // namespace fuzz
