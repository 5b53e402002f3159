// SPDX-License-Identifier: BSL-1.0
// Installed extensions: a list, and the same ones by publisher and name. The simulator has no marketplace, so any name can be installed.
#include "routing.hpp"

#include <algorithm>

namespace simulator::areas {
namespace {

namespace json = boost::json;
using strings = std::vector<std::string>;

struct extension_store {
    std::vector<json::object> all{};
};

bool has_name(const json::object& of, const std::string& publisher, const std::string& name) {
    return same_text(text_in(of, "publisherId"), publisher) && same_text(text_in(of, "extensionId"), name);
}

std::vector<json::object>& extensions_of(const rest_call& call) { return call.org->areas.of<extension_store>().all; }

json::object& installed(const rest_call& call, const std::string& publisher, const std::string& name) {
    for (auto& one : extensions_of(call))
        if (has_name(one, publisher, name)) return one;
    throw area_error(404, "The extension " + publisher + '.' + name + " is not installed in this organization.",
        "Microsoft.VisualStudio.Services.ExtensionManagement.WebApi", "InstalledExtensionNotFoundException");
}

http_reply list(rest_call& call, const strings&) {
    json::array values;
    const bool with_disabled = call.flag("includeDisabledExtensions");
    for (const auto& one : extensions_of(call)) {
        const auto* state = object_in(one, "installState");
        const bool disabled = state && text_in(*state, "flags").find("disabled") != std::string::npos; // `none, disabled`
        if (!disabled || with_disabled) values.push_back(one);
    }
    return whole_list(std::move(values));
}

http_reply show(rest_call& call, const strings& given) { return json_reply(installed(call, given[0], given[1])); }

http_reply install(rest_call& call, const strings& given) {
    auto& all = extensions_of(call);
    if (std::any_of(all.begin(), all.end(), [&](const auto& one) { return has_name(one, given[0], given[1]); })) {
        throw area_error(409, "TF1590010: The extension " + given[0] + '.' + given[1] + " is already installed.",
            "Microsoft.VisualStudio.Services.ExtensionManagement.WebApi", "ExtensionAlreadyInstalledException");
    }
    all.push_back({{"extensionId", given[1]}, {"extensionName", given[1]}, {"publisherId", given[0]}, {"publisherName", given[0]},
        {"version", given.size() > 2 ? given[2] : "1.0.0"}, {"registrationId", random_guid()}, {"manifestVersion", 1}, {"baseUri", ""},
        {"fallbackBaseUri", ""}, {"scopes", json::array{}}, {"contributions", json::array{}},
        {"installState", json::object{{"flags", "none"}, {"lastUpdated", now_text(call)}}}, {"lastPublished", now_text(call)},
        {"flags", "none"}, {"files", json::array{}}});
    return json_reply(all.back());
}

http_reply update(rest_call& call, const strings&) {
    const auto body = object_body(call);
    auto& held = installed(call, required_text(body, "publisherId"), required_text(body, "extensionId"));
    copy_members(held, body, {"installState"});
    return json_reply(held);
}

http_reply uninstall(rest_call& call, const strings& given) {
    installed(call, given[0], given[1]);
    std::erase_if(extensions_of(call), [&](const auto& one) { return has_name(one, given[0], given[1]); });
    return no_content();
}

} // namespace

std::optional<http_reply> answer_extensions(rest_call& call) {
    constexpr std::string_view read = "vso.extension", write = "vso.extension_manage";
    static constexpr route routes[] = {
        {"GET", "extensionmanagement/installedextensions", read, list},
        {"PATCH", "extensionmanagement/installedextensions", write, update},
        {"GET", "extensionmanagement/installedextensionsbyname/{}/{}", read, show},
        {"POST", "extensionmanagement/installedextensionsbyname/{}/{}", write, install},
        {"POST", "extensionmanagement/installedextensionsbyname/{}/{}/{}", write, install},
        {"DELETE", "extensionmanagement/installedextensionsbyname/{}/{}", write, uninstall},
    };
    return answer_by(routes, call);
}

} // namespace simulator::areas
