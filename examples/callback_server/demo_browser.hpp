// SPDX-License-Identifier: BSL-1.0
// A browser without a screen: it keeps cookies, follows redirects, finds forms and sends them. The demonstration and the tests walk with
// it.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace callback_server {

/// What a visit ended with. `status` 0: nobody answered.
struct seen_page {
    std::string address{};
    int status = 0;
    std::string body{};
    std::multimap<std::string, std::string> headers{}; ///< names in lower case
    std::vector<std::string> redirects{};              ///< the addresses on the way

    bool shows(std::string_view text) const; ///< as a reader sees it: entities decoded
    std::string header(const std::string& name) const;
};

struct seen_form {
    std::string action{};
    std::vector<std::pair<std::string, std::string>> fields{}; ///< inputs with their values, selects with their first or chosen option
    std::vector<std::string> options{};                        ///< of its selects
};

class demo_browser {
public:
    /// Follows redirects, at most 10, unless told otherwise.
    seen_page open(const std::string& address, bool follow = true);
    /// Sends the form of the current page whose action ends with `action`, with `filled` in place of its values.
    seen_page submit(std::string_view action, const std::vector<std::pair<std::string, std::string>>& filled, bool follow = true);
    seen_page post(const std::string& address, const std::string& body, bool follow = true,
        const std::multimap<std::string, std::string>& headers = {});

    const seen_page& current() const noexcept { return current_; }
    /// The form of the current page whose action ends with this; without one, an empty action.
    seen_form form(std::string_view action) const;
    /// The address behind a link of the current page with this text; empty without one.
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
