// SPDX-License-Identifier: BSL-1.0
// base64url by its names in this room; `azdo/core/base64url.hpp` has it.
#pragma once

#include <azdo/core/base64url.hpp>

namespace azdo::inline v1::oauth {
using azdo::base64url_decode;
using azdo::base64url_encode;
} // namespace azdo::inline v1::oauth
