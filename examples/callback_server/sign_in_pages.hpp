// SPDX-License-Identifier: BSL-1.0
// The pages before somebody is connected: start, personal access token, choice of the organization, and what went wrong.
#pragma once

#include "page.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace callback_server {

/// The first page. `organization` is what was typed before.
html::fragment start_page(const page_context& context, std::string_view organization, const problems& found);

/// Asks for a personal access token, which is how an Azure DevOps Server is signed in to.
html::fragment token_page(const page_context& context, std::string_view organization, const problems& found);

/// Lets choose among the person's organizations, or type one.
html::fragment organization_page(
    const page_context& context, const std::vector<std::string>& mine, std::string_view organization, const problems& found);

/// Says what went wrong and where to go on.
html::fragment failure_page(
    const page_context& context, std::string_view title, const problems& found, std::string_view address, std::string_view label);

} // namespace callback_server
