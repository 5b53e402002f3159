// SPDX-License-Identifier: BSL-1.0
// Device codes: the endpoint that issues them, and the page where a person enters one.
#include "entra.hpp"

#include "page_frame.hpp"
#include "rest.hpp"

#include <algorithm>

namespace simulator::entra {
namespace {

/// Nine letters and digits, without those that look alike.
std::string new_user_code() {
    constexpr std::string_view characters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    std::string out;
    for (const char byte : random_bytes(9)) out += characters[static_cast<unsigned char>(byte) & 31];
    return out;
}

http_reply enter_page(const call& asked, std::string_view said, int status = 200) {
    const auto main = joined({"<h1>Enter code</h1>\n", said, "<form method=\"post\" action=\"/common/oauth2/deviceauth\">\n",
        "<label>Code <input name=\"user_code\" value=\"", html_escape(asked.get("user_code")), "\" autocomplete=\"off\"></label>\n",
        user_chooser(asked.sim.data.users, {}),
        "<div class=\"buttons\">\n<button class=\"main\" name=\"decision\" value=\"accept\">Continue</button>\n"
        "<button class=\"other\" name=\"decision\" value=\"deny\">Cancel</button>\n</div>\n</form>\n"});
    return page_reply("Sign in to your account", main, status);
}

http_reply said_page(std::string_view heading, std::string_view text) {
    return page_reply("Sign in to your account", joined({"<h1>", html_escape(heading), "</h1>\n<p>", html_escape(text), "</p>\n"}));
}

void accept(const call& asked, device_grant& device) {
    const auto chosen = asked.get("user");
    const auto* who = asked.sim.data.find_user(chosen.empty() ? asked.sim.data.users.front().id : chosen);
    if (!who || who->is_app) throw problem{"invalid_request", 50034, "The user account does not exist in the directory."};
    const auto* asked_tenant = find_tenant(asked.sim.data, device.tenant);
    const auto* in = asked_tenant ? asked_tenant : home_of(asked.sim.data, *who);
    if (!in) throw not_for_consumers();
    const auto& client = app_of(asked, device.what.client_id, in);
    check_person(asked, client, *who, *in);
    device.what.tenant_id = in->id;
    device.what.user_id = who->id;
    if (!is_consented(asked.all, device.what) && !in->users_may_consent && in->administrator != who->id) {
        throw problem{"access_denied", 90094, "The grant requires admin permission."};
    }
    store_consent(asked.all, device.what, false);
    device.accepted = true;
}

} // namespace

http_reply answer_device_code(call& asked) {
    if (asked.request.method != "POST") {
        throw problem{
            "invalid_request", 900561, "The endpoint only accepts POST requests. Received a " + asked.request.method + " request."};
    }
    const auto& client = app_of(asked, asked.need("client_id"), asked.tenant_asked());
    device_grant device{read_scopes(asked, asked.need("scope"), client), new_user_code(), asked.tenant_name(),
        asked.now + asked.all.device_lifetime, asked.now};
    const auto address = asked.base("common") + "/oauth2/deviceauth";
    const auto code = base64url(random_bytes(96));
    auto out = json_reply(boost::json::object{{"user_code", device.user_code}, {"device_code", code}, {"verification_uri", address},
        {"expires_in", asked.all.device_lifetime.count()}, {"interval", device.interval.count()},
        {"message", "To sign in, use a web browser to open the page " + address + " and enter the code " + device.user_code +
                        " to authenticate."}});
    asked.all.devices[code] = std::move(device);
    out.headers = {{"Cache-Control", "no-store, no-cache"}, {"x-ms-request-id", asked.ids.id}};
    return out;
}

http_reply answer_device_page(call& asked) {
    const auto decision = asked.get("decision");
    if (asked.request.method != "POST" || decision.empty()) return enter_page(asked, {});
    const auto code = asked.get("user_code");
    const auto found = std::find_if(asked.all.devices.begin(), asked.all.devices.end(), [&](const auto& one) {
        return same_text(one.second.user_code, code) && !one.second.accepted && !one.second.declined && asked.now < one.second.expires;
    });
    if (found == asked.all.devices.end()) return enter_page(asked, "<p>That code didn’t work. Check the code and try again.</p>\n", 400);
    if (decision != "accept") {
        found->second.declined = true;
        return said_page("You cancelled the sign-in", "You may now close this window.");
    }
    try {
        accept(asked, found->second);
    } catch (const problem& what) {
        return enter_page(asked, joined({"<p>", html_escape(description(what, asked.ids)), "</p>\n"}), 400);
    }
    return said_page("You have signed in on your device", "You may now close this window.");
}

} // namespace simulator::entra
