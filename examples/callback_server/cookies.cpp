// SPDX-License-Identifier: BSL-1.0
#include "cookies.hpp"

namespace callback_server {

std::vector<cookie> read_cookies(std::string_view header) {
    std::vector<cookie> all;
    while (!header.empty() && all.size() < 64) {
        std::string_view one = header.substr(0, header.find(';'));
        header.remove_prefix(one.size() < header.size() ? one.size() + 1 : one.size());
        while (one.starts_with(' ')) one.remove_prefix(1);
        const std::size_t equals = one.find('=');
        if (equals != one.npos && equals > 0) all.push_back({one.substr(0, equals), one.substr(equals + 1)});
    }
    return all;
}

std::string_view find_cookie(const std::vector<cookie>& all, std::string_view name) {
    std::string_view found;
    int count = 0;
    for (const cookie& one : all) {
        if (one.name != name) continue;
        found = one.value;
        ++count;
    }
    return count == 1 ? found : std::string_view{};
}

std::string cookie_writer::set(std::string_view plain_name, std::string_view value) const {
    std::string line = name(plain_name);
    ((line += '=') += value) += "; Path=/; HttpOnly; SameSite=Lax";
    if (https_) line += "; Secure";
    return line;
}

} // namespace callback_server
