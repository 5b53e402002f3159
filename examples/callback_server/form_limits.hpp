// SPDX-License-Identifier: BSL-1.0
// Limits on the length of form fields, checked before anything else reads them.
#pragma once

#include <azdo/http/url.hpp>

#include <string>
#include <string_view>

namespace callback_server {

/// The longest value of a form field in bytes: a title has 255 characters of up to four bytes plus blanks, a description 10,000.
std::size_t longest_value(std::string_view field) noexcept;

/// A sentence for the page about the first field that is too long; empty if there is none. Repeats nothing that was sent.
std::string find_too_long(const azdo::http::parameters& form);

} // namespace callback_server
