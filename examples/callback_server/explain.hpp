// SPDX-License-Identifier: BSL-1.0
// Translates failures of the library into text for pages.
#pragma once

#include <azdo/core/failure.hpp>

#include <string>

namespace callback_server {

/// One or two sentences: what happened and what to do. Contains no secret, since failures contain none.
std::string explain(const azdo::failure& why);

/// The HTTP status of a page that reports this failure.
int status_of(const azdo::failure& why) noexcept;

} // namespace callback_server
