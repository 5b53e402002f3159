// SPDX-License-Identifier: BSL-1.0
#include "explain.hpp"

#include "stores.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

namespace callback_server {
namespace {

/// Starts with a capital and ends with a full stop.
std::string sentence(std::string text) {
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') text.front() = static_cast<char>(text.front() - 'a' + 'A');
    if (!text.empty() && std::string_view(".!?").find(text.back()) == std::string_view::npos) text += '.';
    return text;
}

std::string beginning(const azdo::failure& why) {
    switch (why.kind) {
    case azdo::failure_kind::transport: return "Azure DevOps cannot be reached. ";
    case azdo::failure_kind::timed_out: return why.status == 0 ? "" : "Azure DevOps took too long. ";
    case azdo::failure_kind::unavailable: return "Azure DevOps has a problem; try again in a few minutes. ";
    case azdo::failure_kind::throttled: return "Too many requests at once. ";
    case azdo::failure_kind::protocol: return "Azure DevOps sent something unexpected; perhaps a proxy answered instead. ";
    case azdo::failure_kind::conflict:
        return why.status == 0 ? "" : "Somebody else has changed this in the meantime. Look at it again, then repeat your change. ";
    default: return {};
    }
}

struct advice {
    std::vector<int> numbers;
    std::string_view text;
};

const std::vector<advice>& all_advice() {
    static const std::vector<advice> all{
        {{65001, 90093, 90094, 90095},
            "An administrator of your tenant has to agree that this app is used: ask one to open Enterprise applications in the Entra admin "
            "center, choose this app, and grant admin consent under Permissions. Then begin again."},
        {{65004}, "You declined the permissions that this app asks for. Begin again and choose Accept to connect Azure DevOps."},
        {{650052, 650057},
            "Your tenant does not know Azure DevOps or this app yet: ask an administrator of your tenant to sign in to Azure DevOps once, and "
            "to grant admin consent to this app. Then begin again."},
        {{65005, 650053, 650056},
            "The app asks for permissions that it is not registered with: the administrator of this server has to add them in Entra ID "
            "(config_doctor check lists them)."},
        {{500200, 500201, 500202, 500203, 9002332},
            "You chose a Microsoft account. Azure DevOps admits only work or school accounts to this app: begin again and choose the account "
            "of your organization."},
        {{50020, 50034, 50177, 50178, 90072, 500213},
            "Your account belongs to another tenant than the organization: begin again and choose the account of this organization (sign out "
            "of the other one first), or ask an administrator of its tenant to invite you as a guest."},
        {{50105},
            "This app admits only people who are assigned to it: ask an administrator of your tenant to assign you (Enterprise applications, "
            "this app, Users and groups). Then begin again."},
        {{53000, 53001, 53002, 53003, 53004, 53009, 53011, 530001, 530002, 530003, 530004, 530031, 530032, 530034, 50005, 50097, 50129,
             50131},
            "A rule of your organization (conditional access) does not allow this sign-in: use a device and a network that it allows, or ask "
            "your administrators, and give them the correlation id."},
        {{50072, 50074, 50076, 50079, 50158, 500121},
            "Your organization asks for a further proof of who you are, such as a second factor: begin again, and follow the page of Microsoft."},
        {{50055, 50057, 50053, 50126}, "Your account cannot sign in now: ask your administrators about it."},
        {{7000215, 7000222, 7000216, 7000218, 700027, 700021, 700024, 70021, 700211, 700212, 700213},
            "Entra ID does not accept this server's own proof: its client secret or certificate has expired, was replaced or belongs to "
            "another app. The administrator of this server has to put the new one into its configuration. You can do nothing about it."},
        {{700016, 90002, 900023, 7000112, 7000229},
            "Entra ID does not know this app in that tenant, or it was disabled: the administrator of this server has to check tenantId and "
            "appClientId in its configuration, and the app in Entra ID."},
        {{50194},
            "The app is registered for one tenant only: the administrator of this server has to put that tenant into tenantId, or register "
            "the app for several tenants."},
        {{50011, 500113, 500117},
            "The redirect URI of this server is not registered with the app: its administrator has to add it in Entra ID (config_doctor check "
            "prints it)."},
        {{50133, 50173, 70008, 70043, 70044, 700082, 700084},
            "This sign-in has expired, or was ended, perhaps because your password was changed: begin again."},
    };
    return all;
}

/// The numbers after "error codes ".
std::vector<int> numbers_in(std::string_view trace) {
    constexpr std::string_view before = "error codes ";
    std::vector<int> all;
    std::size_t at = trace.find(before);
    for (at = at == trace.npos ? trace.size() : at + before.size(); at < trace.size() && trace[at] >= '0' && trace[at] <= '9';) {
        int number = 0;
        for (; at < trace.size() && trace[at] >= '0' && trace[at] <= '9'; ++at)
            number = number < 0 || number > 99'999'999 ? -1 : number * 10 + (trace[at] - '0'); // too long for a number of theirs
        all.push_back(number);
        if (trace.substr(at, 2) == ", ") at += 2;
    }
    return all;
}

} // namespace

std::string_view advice_for(const azdo::failure& why) {
    for (const int number : numbers_in(why.trace))
        for (const advice& one : all_advice())
            if (std::find(one.numbers.begin(), one.numbers.end(), number) != one.numbers.end()) return one.text;
    return {};
}

problems explain_sign_in(const azdo::failure& why) {
    // The advice is about this very error; the message only about errors of its kind.
    if (const std::string_view exact = advice_for(why); !exact.empty()) {
        problems found{{std::string(exact)}};
        if (!why.correlation_id.empty()) found.push_back({"Correlation id: " + why.correlation_id});
        return found;
    }
    problems found{{explain(why)}};
    if (why.type_key == "invalid_client")
        found.push_back(
            {"The administrator has to check the App ID and the Client Secret, or the certificate, in the configuration of this server."});
    if (!why.correlation_id.empty()) found.push_back({"Correlation id: " + why.correlation_id});
    return found;
}

std::string explain(const azdo::failure& why) {
    if (is_store_away(why)) // its message names hosts
        return "This server cannot reach its database at the moment. Your sign-in is kept: try again in a few seconds.";
    if (why.kind == azdo::failure_kind::storage) // its message names one of the server's files
        return "This server could not read or keep your sign-in. Sign out and connect again; if that does not help, its administrator "
               "finds the reason in the log.";
    std::string text = beginning(why) + sentence(why.message);
    if (why.retry_after) text += " Try again in " + std::to_string(why.retry_after->count()) + " seconds.";
    return text;
}

std::string without_message(const azdo::failure& why) {
    return std::string(azdo::to_string(why.kind)) + (why.status == 0 ? "" : ", status " + std::to_string(why.status)) +
           (why.type_key.empty() ? "" : ", " + why.type_key);
}

int status_of(const azdo::failure& why) noexcept {
    if (is_store_away(why)) return 503;
    switch (why.kind) {
    case azdo::failure_kind::invalid_input: return 400;
    case azdo::failure_kind::not_signed_in: return 401;
    case azdo::failure_kind::access_denied: return 403;
    case azdo::failure_kind::not_found: return 404;
    case azdo::failure_kind::conflict: return 409;
    case azdo::failure_kind::rejected: return 422;
    case azdo::failure_kind::throttled: return 503;
    case azdo::failure_kind::timed_out: return 504;
    default: return 502;
    }
}

} // namespace callback_server
