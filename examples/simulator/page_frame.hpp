// SPDX-License-Identifier: BSL-1.0
// What the simulator's pages have in common.
#pragma once

#include "http.hpp"
#include "state.hpp"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace simulator {

std::string_view page_style_sheet();

std::string joined(std::initializer_list<std::string_view> parts);
std::string link(std::string_view address, std::string_view text);

/// A page with `main` in its middle. `form_targets` is what the policy allows forms to be sent to.
http_reply page_reply(std::string_view title, std::string_view main, int status = 200, std::string_view form_targets = "'self'");
http_reply missing_page(std::string_view what);

/// A hidden input of a form.
std::string hidden(std::string_view name, std::string_view value);
/// Scheme, host and port of an address.
std::string origin_of(std::string_view address);
/// False for characters that could end a policy or a header.
bool fits_policy(std::string_view origin);
/// A choice among the users that are persons, the hinted one or the first chosen; nothing to choose: empty.
std::string user_chooser(const std::vector<user>& users, std::string_view hint);

} // namespace simulator
