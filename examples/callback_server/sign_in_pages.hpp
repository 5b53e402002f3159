// SPDX-License-Identifier: BSL-1.0
// The pages before an organization is connected: start, personal access token, choice of the organization, and failures.
#pragma once

#include "page.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace callback_server {

/// The first page. `organization` is the text typed before.
html::fragment start_page(const page_context& context, std::string_view organization, const problems& found);

/// Asks for a personal access token, with which people sign in to an Azure DevOps Server.
html::fragment token_page(const page_context& context, std::string_view organization, const problems& found);

/// Offers the person's organizations, or a field to type one.
html::fragment organization_page(
    const page_context& context, const std::vector<std::string>& mine, std::string_view organization, const problems& found);

/// Says what went wrong and how to continue.
html::fragment failure_page(
    const page_context& context, std::string_view title, const problems& found, std::string_view address, std::string_view label);

} // namespace callback_server
