// SPDX-License-Identifier: BSL-1.0
// `base_url`: sends requests for the hosts of Azure DevOps Services to an Azure DevOps Server or a simulator instead.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/core/text.hpp>
#include <azdo/core/web_address.hpp>
#include <azdo/http/conversation.hpp>
#include <azdo/http/credential.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/policy.hpp>
#include <azdo/http/server_base.hpp>
#include <azdo/http/url.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace azdo::inline v1 {

/// Maps hosts of the service to other base URLs. Comes before `authenticate`, which then checks the new host.
///
/// Example:
/// ```
/// auto server = azdo::base_url{}.all("https://tfs.example.com/tfs");      // the organization of an operation is then the collection
/// auto local = azdo::base_url{}.all("http://127.0.0.1:8080");
/// auto one = azdo::base_url{}.host(azdo::host::dev_azure_com, "http://127.0.0.1:8080");
/// auto api = server | azdo::authenticate{azdo::personal_access_token{token, {{"https://tfs.example.com"}}}} | transport;
/// ```
/// `all` redirects requests for `dev.azure.com`, `*.dev.azure.com` and `*.visualstudio.com`; requests to other hosts pass unchanged.
///
/// The path of a base may be written unencoded (`https://tfs.example.com/My Folder`) or percent-encoded.
///
/// Failures: `invalid_input`, with nothing sent, when the base is not a URL (the message says why), is plain http to another machine, or
/// when the request already carries a credential (a cloud token must not go to another server); under `all` also for a token request, whose
/// secret and code belong to the cloud, unless the base is this machine.
class base_url {
public:
    base_url all(std::string_view base) && { return std::move(add({}, base)); }
    base_url all(std::string_view base) const& { return base_url(*this).all(base); }
    base_url host(host_name name, std::string_view base) && { return std::move(add(name.text, base)); }
    base_url host(host_name name, std::string_view base) const& { return base_url(*this).host(name, base); }

    conversation<http::response> operator()(http::request message, next_t next) const {
        if (auto moved = move(message); !moved) co_return moved.error();
        result<http::response> got = co_await next(std::move(message));
        co_return got;
    }

private:
    struct rule {
        std::string host; // empty: every host of the service
        std::string base;
        std::string_view fault; // what is wrong with the base, or empty
        bool is_loopback;
    };

    base_url& add(std::string_view host, std::string_view base) {
        const web_address address = parse_web_address(base);
        std::string_view fault = address.fault;
        if (fault.empty() && !address.https && !address.is_loopback()) fault = "plain http is allowed only for this machine: use https";
        rules_.push_back({std::string(host), fault.empty() ? http::base_of(address) : std::string(), fault, address.is_loopback()});
        return *this;
    }
    result<void> move(http::request& message) const {
        const auto target = http::split_url(message.target());
        if (!target) return target.error();
        const rule* found = nullptr;
        for (const rule& one : rules_) {
            const bool exact = !one.host.empty() && http::same_ignoring_case(one.host, target->host);
            if (exact || (found == nullptr && one.host.empty() && http::is_cloud_service(*target))) found = &one;
            if (exact) break;
        }
        if (found == nullptr) return {};
        if (message.headers().contains("Authorization"))
            return refused("base_url must come before authenticate: a credential is not forwarded to another server");
        if (!found->fault.empty())
            return refused(azdo::detail::joined({"base_url needs an address such as https://tfs.example.com/tfs: ", found->fault}));
        const bool signs_in = message.holds_secrets() && message.headers().find("Content-Type") == "application/x-www-form-urlencoded";
        if (signs_in && found->host.empty() && !found->is_loopback)
            return refused("a sign-in to the cloud is not forwarded to another server: send it without base_url");
        std::string moved = found->base;
        moved += target->path_and_query();
        return message.set_target(moved);
    }
    static failure refused(std::string message) {
        failure made = fail(failure_kind::invalid_input, std::move(message) + "; nothing was sent");
        made.nothing_sent = true;
        return made;
    }

    std::vector<rule> rules_{};
};

} // namespace azdo::inline v1
