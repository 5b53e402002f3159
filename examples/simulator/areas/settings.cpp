// SPDX-License-Identifier: BSL-1.0
// Settings entries by key, as banners of the organization use them. They are in no published description.
#include "routing.hpp"

#include <map>

namespace simulator::areas {
namespace {

namespace json = boost::json;
using strings = std::vector<std::string>;

struct settings_store {
    std::map<std::string, json::value> entries{}; ///< by scope and key: `host/GlobalMessageBanners/1`
};

std::string key_of(const strings& given) {
    std::string key;
    for (const auto& part : given) key += (key.empty() ? "" : "/") + part;
    return key;
}

/// The entries below a key, by what their keys have after it.
http_reply list(rest_call& call, const strings& given) {
    const auto prefix = key_of(given);
    json::object found;
    for (const auto& [key, value] : call.org->areas.of<settings_store>().entries) {
        if (key.starts_with(prefix + '/')) found[key.substr(prefix.size() + 1)] = value;
    }
    return json_reply({{"count", found.size()}, {"value", std::move(found)}});
}

http_reply set(rest_call& call, const strings& given) {
    for (const auto& [key, value] : object_body(call)) {
        call.org->areas.of<settings_store>().entries[given[0] + '/' + std::string{key}] = value;
    }
    return no_content();
}

http_reply remove(rest_call& call, const strings& given) {
    const auto prefix = key_of(given);
    std::erase_if(call.org->areas.of<settings_store>().entries,
        [&](const auto& one) { return one.first == prefix || one.first.starts_with(prefix + '/'); });
    return no_content();
}

} // namespace

std::optional<http_reply> answer_settings(rest_call& call) {
    static constexpr route routes[] = {
        {"GET", "settings/entries/{*}", "vso.settings", list},
        {"PATCH", "settings/entries/{}", "vso.settings_write", set},
        {"DELETE", "settings/entries/{*}", "vso.settings_write", remove},
    };
    return answer_by(routes, call);
}

} // namespace simulator::areas
