// SPDX-License-Identifier: BSL-1.0
// A headless browser for the demonstration and the tests: keeps cookies, follows redirects, finds forms and submits them.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace callback_server {

/// The page at the end of a visit. `status` 0: no answer.
struct seen_page {
    std::string address{};
    int status = 0;
    std::string body{};
    std::multimap<std::string, std::string> headers{}; ///< names in lower case
    std::vector<std::string> redirects{};              ///< the redirect targets followed

    bool shows(std::string_view text) const; ///< compares with the visible text: entities are decoded
    std::string header(const std::string& name) const;
};

struct seen_form {
    std::string action{};
    std::vector<std::pair<std::string, std::string>> fields{}; ///< inputs with their values, selects with their chosen or first option
    std::vector<std::string> options{};                        ///< of its selects
};

class demo_browser {
public:
    /// Follows at most 10 redirects, or none if `follow` is false.
    seen_page open(const std::string& address, bool follow = true);
    /// Submits the form of the current page whose action ends with `action`, with `filled` replacing its values.
    seen_page submit(std::string_view action, const std::vector<std::pair<std::string, std::string>>& filled, bool follow = true);
    seen_page post(const std::string& address, const std::string& body, bool follow = true,
        const std::multimap<std::string, std::string>& headers = {});

    const seen_page& current() const noexcept { return current_; }
    /// The form of the current page whose action ends with `action`; an empty action if there is none.
    seen_form form(std::string_view action) const;
    /// The address of the current page's link with this text; empty if there is none.
    std::string link(std::string_view text) const;

    /// By origin, then name.
    std::map<std::string, std::map<std::string, std::string>> cookies{};

private:
    seen_page exchange(
        const std::string& address, bool is_post, const std::string& body, const std::multimap<std::string, std::string>& headers);
    seen_page follow_redirects(seen_page first, bool follow);
    void keep_cookies(const std::string& origin, const seen_page& from);
    seen_page current_{};
};

} // namespace callback_server
