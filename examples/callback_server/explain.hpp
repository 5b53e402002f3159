// SPDX-License-Identifier: BSL-1.0
// Failures of the library in the words of a page.
#pragma once

#include <azdo/core/failure.hpp>

#include <string>

namespace callback_server {

/// One or two sentences: what happened, and what to do. Nothing secret: failures hold nothing secret.
std::string explain(const azdo::failure& why);

/// The HTTP status of a page that tells of this failure.
int status_of(const azdo::failure& why) noexcept;

} // namespace callback_server
