// SPDX-License-Identifier: BSL-1.0
// Reads the cookies that a browser sends and writes the ones that it is to keep.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace callback_server {

struct cookie {
    std::string_view name;
    std::string_view value;
};

/// The cookies of a `Cookie` header, at most 64; views into it. Cookies without a name are skipped.
std::vector<cookie> read_cookies(std::string_view header);

/// The value of the only cookie with this name; empty if there is none or several: another host of the domain may have set the second.
std::string_view find_cookie(const std::vector<cookie>& all, std::string_view name);

/// Makes `Set-Cookie` values: `HttpOnly; SameSite=Lax; Path=/`, and under https also `Secure` and the prefix `__Host-`.
class cookie_writer {
public:
    explicit cookie_writer(bool https) : https_(https) {}

    /// The name with its prefix.
    std::string name(std::string_view plain) const { return (https_ ? "__Host-" : "") + std::string(plain); }
    /// A cookie that lasts until the browser is closed. Requirement: `value` has only base64url characters.
    std::string set(std::string_view plain_name, std::string_view value) const;
    std::string clear(std::string_view plain_name) const { return set(plain_name, {}) + "; Max-Age=0"; }

private:
    bool https_;
};

} // namespace callback_server
