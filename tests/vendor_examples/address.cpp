// SPDX-License-Identifier: BSL-1.0
#include "address.hpp"

#include "same_json.hpp"

#include <algorithm>
#include <cctype>

namespace published {
namespace {

int digit(char c) {
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

std::string decode(std::string_view text) {
    std::string made;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool encoded = text[i] == '%' && i + 2 < text.size() && digit(text[i + 1]) >= 0 && digit(text[i + 2]) >= 0;
        made += encoded ? static_cast<char>(digit(text[i + 1]) * 16 + digit(text[i + 2])) : text[i];
        if (encoded) i += 2;
    }
    return made;
}

bool same_word(const std::string& a, const std::string& b) {
    return std::equal(
        a.begin(), a.end(), b.begin(), b.end(), [](unsigned char x, unsigned char y) { return std::tolower(x) == std::tolower(y); });
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const std::string_view part = text.substr(0, text.find(separator));
        text.remove_prefix(std::min(text.size(), part.size() + 1));
        if (!part.empty()) parts.push_back(part);
    }
    return parts;
}

using segment_list = std::vector<std::string>;
using values = std::map<std::string, std::string>;

bool match_from(const std::vector<std::string_view>& wanted, std::size_t i, const segment_list& there, std::size_t j,
    const std::set<std::string>& optional, values& found) {
    if (i == wanted.size()) return j == there.size();
    const std::size_t open = wanted[i].find('{');
    if (open == std::string_view::npos)
        return j < there.size() && same_word(std::string(wanted[i]), there[j]) && match_from(wanted, i + 1, there, j + 1, optional, found);
    const std::string name(wanted[i].substr(open + 1, wanted[i].size() - open - 2));
    const std::string lead(wanted[i].substr(0, open)); // `$` of ${type}
    if (i + 1 == wanted.size() && (name == "path" || name == "query")) {
        for (; j < there.size(); ++j) found[name] += (found[name].empty() ? "" : "/") + there[j];
        if (found[name].empty()) found.erase(name);
        return found.count(name) != 0 || optional.count(name) != 0;
    }
    if (j < there.size() && there[j].rfind(lead, 0) == 0 && match_from(wanted, i + 1, there, j + 1, optional, found)) {
        found[name] = there[j].substr(lead.size());
        return true;
    }
    return optional.count(name) != 0 && match_from(wanted, i + 1, there, j, optional, found);
}

std::string list(const segment_list& segments) {
    std::string text;
    for (const std::string& one : segments) {
        text += '/';
        for (const char c : one) text += c == '/' ? "%2F" : std::string(1, c);
    }
    return text;
}

} // namespace

address parse_address(std::string_view url) {
    address made;
    while (url.find("://") < url.find('/')) url.remove_prefix(url.find("://") + 3);     // some have two
    std::string_view query = url.substr(std::min(url.size(), url.find_first_of("?&"))); // some lack the question mark
    url.remove_suffix(query.size());
    made.host = url.substr(0, url.find('/'));
    for (const std::string_view one : split(url.substr(std::min(url.size(), url.find('/'))), '/')) made.segments.push_back(decode(one));
    if (!query.empty()) query.remove_prefix(1);
    for (const std::string_view one : split(query, '&')) {
        const std::size_t equals = std::min(one.size(), one.find('='));
        made.query[decode(one.substr(0, equals))] = decode(one.substr(std::min(one.size(), equals + 1)));
    }
    return made;
}

std::optional<values> match(const std::string& path_template, const segment_list& segments, const std::set<std::string>& optional) {
    values found;
    if (!match_from(split(path_template, '/'), 0, segments, 0, optional, found)) return std::nullopt;
    return found;
}

std::string difference(const address& made, const address& published) {
    if (!std::equal(made.segments.begin(), made.segments.end(), published.segments.begin(), published.segments.end(), same_word))
        return "path " + list(made.segments) + " instead of " + list(published.segments);
    for (const auto& [key, value] : published.query) {
        const auto found = made.query.find(key);
        if (found == made.query.end()) return "query " + key + "=(nothing) instead of " + value;
        if (!same_text(found->second, value) && !same_word(found->second, value))
            return "query " + key + "=" + found->second + " instead of " + value;
    }
    for (const auto& [key, value] : made.query)
        if (!published.query.count(key)) return "query " + key + "=" + value + " is not in the example";
    return {};
}

} // namespace published
