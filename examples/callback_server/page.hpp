// SPDX-License-Identifier: BSL-1.0
// The parts that all pages share: the frame, messages, and form fields with their labels, hints and errors.
#pragma once

#include "html.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace callback_server {

/// The person who is signed in, and the organization.
struct identity {
    std::string name{};
    std::string organization{};
    std::string organization_url{};
};

/// What a page needs to know besides its content.
struct page_context {
    const identity* signed_in = nullptr;
    std::string form_token{}; ///< bound to the session; every form carries it
    bool simulated = false;
    bool has_app = true; ///< organizations of Azure DevOps Services can be connected
};

/// A problem and the field that it concerns (empty: none).
struct problem {
    std::string message;
    std::string field{};
};
using problems = std::vector<problem>;

/// A whole document. `here` is the address that the navigation marks as the current page.
html::fragment page(const page_context& context, std::string_view title, std::string_view here, const html::fragment& content);

/// A list of problems, each linked to its field. Empty if there are none.
html::fragment error_summary(const problems& found);

/// A success message.
html::fragment success(const html::fragment& content);
/// An informational message.
html::fragment note(const html::fragment& content);
html::fragment card(const html::fragment& content);
html::fragment heading(std::string_view text);
html::fragment paragraph(const html::fragment& content);
html::fragment link(std::string_view address, const html::fragment& content);
html::fragment button_link(std::string_view address, std::string_view label);

/// A form that is submitted by POST with the session's form token.
html::fragment form(const page_context& context, std::string_view address, const html::fragment& content);
html::fragment submit(std::string_view label);
html::fragment hidden(std::string_view name, std::string_view value);

struct text_input {
    std::string_view id; ///< also its name
    std::string_view label;
    std::string_view hint{};
    std::string_view value{};
    std::string_view autocomplete = "off";
    std::size_t limit = 255;
    bool is_secret = false;
};
html::fragment text_field(const text_input& what, const problems& found);

/// A multi-line text field.
html::fragment text_area(std::string_view id, std::string_view label, std::string_view hint, std::string_view value, const problems& found);

struct choice {
    std::string value;
    std::string label;
};
html::fragment select_field(
    std::string_view id, std::string_view label, const std::vector<choice>& choices, std::string_view chosen, const problems& found);

} // namespace callback_server
