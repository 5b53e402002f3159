// SPDX-License-Identifier: BSL-1.0
// How long what is typed may be, before anything looks at it.
#pragma once

#include <azdo/http/url.hpp>

#include <string>
#include <string_view>

namespace callback_server {

/// The longest value of a form field in bytes: a title has 255 characters of up to four bytes and blanks around it, a description 10,000.
std::size_t longest_value(std::string_view field) noexcept;

/// The first field that is too long, as a sentence for the page; empty when there is none. It repeats nothing that was sent.
std::string find_too_long(const azdo::http::parameters& form);

} // namespace callback_server
