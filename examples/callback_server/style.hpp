// SPDX-License-Identifier: BSL-1.0
// The style sheet of every page: one column on a phone, light and dark, focus always visible.
#pragma once

#include <string_view>

namespace callback_server {

extern const std::string_view style_sheet;

} // namespace callback_server
