// SPDX-License-Identifier: BSL-1.0
// Translates failures of the library into text for pages.
#pragma once

#include "page.hpp"

#include <azdo/core/failure.hpp>

#include <string>
#include <string_view>

namespace callback_server {

/// One or two sentences: what happened and what to do. Contains no secret, since failures contain none.
std::string explain(const azdo::failure& why);

/// What to do about an error of a sign-in with Entra ID, by the number in `failure::trace`, and whom to ask; empty if nothing more is known.
/// The numbers only choose the words: `kind` and `type_key` decide what the server does.
/// Source: https://learn.microsoft.com/entra/identity-platform/reference-error-codes
std::string_view advice_for(const azdo::failure& why);

/// What a page says of a sign-in that failed: what happened, what to do, and the correlation id for the administrators.
problems explain_sign_in(const azdo::failure& why);

/// What may be logged of a failure whose message the service wrote, which may name a person.
std::string without_message(const azdo::failure& why);

/// The HTTP status of a page that reports this failure.
int status_of(const azdo::failure& why) noexcept;

} // namespace callback_server
