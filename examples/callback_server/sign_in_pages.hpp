// SPDX-License-Identifier: BSL-1.0
// The pages before an organization is connected: start, personal access token, choice of the organization, and failures.
#pragma once

#include "page.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace callback_server {

/// The first page. `organization` is the text typed before, `done` what has just succeeded.
html::fragment start_page(const page_context& context, std::string_view organization, const problems& found, std::string_view done = {});

/// Asks for a personal access token, with which people sign in to an Azure DevOps Server.
html::fragment token_page(const page_context& context, std::string_view organization, const problems& found);

/// Offers the person's organizations, or a field to type one.
html::fragment organization_page(
    const page_context& context, const std::vector<std::string>& mine, std::string_view organization, const problems& found);

/// Asks for another sign-in, which Azure DevOps demands before it goes on. `organization`: the one that is connected; empty: it is asked
/// for. `dropped`: a form was sent that was not carried out.
html::fragment sign_in_again_page(const page_context& context, std::string_view organization, bool dropped);

/// After signing out. `end_session`: the sealed address that also ends the session at Entra ID, which the person chooses to do or not.
html::fragment signed_out_page(const page_context& context, std::string_view end_session);

/// A form was sent that is not of this session.
html::fragment outdated_form_page(const page_context& context);

/// Says what went wrong and how to continue.
html::fragment failure_page(
    const page_context& context, std::string_view title, const problems& found, std::string_view address, std::string_view label);

} // namespace callback_server
