// SPDX-License-Identifier: BSL-1.0
// The description of the file `codestream-services-config.json`.
#pragma once

#include <azdo/config/services/admin_server.hpp>
#include <azdo/config/services/api_server.hpp>
#include <azdo/config/services/broadcast_engine.hpp>
#include <azdo/config/services/email.hpp>
#include <azdo/config/services/email_delivery_service.hpp>
#include <azdo/config/services/environment_group.hpp>
#include <azdo/config/services/inbound_email_server.hpp>
#include <azdo/config/services/integrations.hpp>
#include <azdo/config/services/outbound_email_server.hpp>
#include <azdo/config/services/payments.hpp>
#include <azdo/config/services/queuing_engine.hpp>
#include <azdo/config/services/shared_general.hpp>
#include <azdo/config/services/shared_secrets.hpp>
#include <azdo/config/services/ssl.hpp>
#include <azdo/config/services/ssl_certificates.hpp>
#include <azdo/config/services/storage.hpp>
#include <azdo/config/services/telemetry.hpp>
#include <azdo/config/services/universal_secrets.hpp>
#include <azdo/config/services/upload_engine.hpp>
#include <azdo/config/unset_variable.hpp>
#include <azdo/core/result.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace azdo::inline v1::config {

/// The whole file. No section is required; undescribed members, here or in a section, are kept and written back.
///
/// Example: `auto config = azdo::config::load("codestream-services-config.json", azdo::config::process_environment);`
struct services_config {
    std::optional<config::integrations> integrations{};
    std::optional<config::api_server> api_server{};
    std::optional<config::admin_server> admin_server{};
    std::optional<config::broadcast_engine> broadcast_engine{};
    std::optional<config::email> email{};
    std::optional<config::email_delivery_service> email_delivery_service{};
    std::optional<config::inbound_email_server> inbound_email_server{};
    std::optional<config::outbound_email_server> outbound_email_server{};
    std::optional<config::payments> payments{};
    std::optional<config::queuing_engine> queuing_engine{};
    std::optional<config::shared_general> shared_general{};
    std::optional<config::shared_secrets> shared_secrets{};
    std::optional<config::ssl> ssl{};
    std::optional<config::ssl_certificates> ssl_certificates{};
    std::optional<config::storage> storage{};
    std::optional<config::telemetry> telemetry{};
    std::optional<config::upload_engine> upload_engine{};
    std::optional<config::universal_secrets> universal_secrets{};
    std::optional<config::environment_group> environment_group{};
    unknown_fields rest{};
    /// The variables that the file names but that are not set: the values at these pointers are defaults. Not part of the file; call
    /// `require_set` before using such a value.
    std::vector<unset_variable> unset{};

    bool operator==(const services_config&) const = default;
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"integrations", &services_config::integrations>(azdo::as::doc{"The registered apps of the providers"}),
            azdo::field<"apiServer", &services_config::api_server>(azdo::as::doc{"Where browsers reach the services"}),
            azdo::field<"adminServer", &services_config::admin_server>(
                azdo::as::doc{"The server of the administration pages"}, of_other_services),
            azdo::field<"broadcastEngine", &services_config::broadcast_engine>(
                azdo::as::doc{"How clients are notified of changes"}, of_other_services),
            azdo::field<"email", &services_config::email>(azdo::as::doc{"Which mail is sent, and its sender"}, of_other_services),
            azdo::field<"emailDeliveryService", &services_config::email_delivery_service>(
                azdo::as::doc{"How mail is sent"}, of_other_services),
            azdo::field<"inboundEmailServer", &services_config::inbound_email_server>(
                azdo::as::doc{"The server that receives replies by mail"}, of_other_services),
            azdo::field<"outboundEmailServer", &services_config::outbound_email_server>(
                azdo::as::doc{"The server that sends mail"}, of_other_services),
            azdo::field<"payments", &services_config::payments>(azdo::as::doc{"How subscriptions are paid"}, of_other_services),
            azdo::field<"queuingEngine", &services_config::queuing_engine>(
                azdo::as::doc{"How services pass work to each other"}, of_other_services),
            azdo::field<"sharedGeneral", &services_config::shared_general>(
                azdo::as::doc{"Settings shared by all services"}, of_other_services),
            azdo::field<"sharedSecrets", &services_config::shared_secrets>(
                azdo::as::doc{"Keys with which the services sign and verify"}, of_other_services),
            azdo::field<"ssl", &services_config::ssl>(azdo::as::doc{"The certificate that the services present"}),
            azdo::field<"sslCertificates", &services_config::ssl_certificates>(azdo::as::doc{"Certificates by name"}, of_other_services),
            azdo::field<"storage", &services_config::storage>(azdo::as::doc{"The database"}, of_other_services),
            azdo::field<"telemetry", &services_config::telemetry>(
                azdo::as::doc{"The analytics services that receive usage data"}, of_other_services),
            azdo::field<"uploadEngine", &services_config::upload_engine>(azdo::as::doc{"Where uploaded files go"}, of_other_services),
            azdo::field<"universalSecrets", &services_config::universal_secrets>(
                azdo::as::doc{"Keys of services in the vendor's cloud"}, of_other_services),
            azdo::field<"environmentGroup", &services_config::environment_group>(
                azdo::as::doc{"Environments that know each other, by name"}, of_other_services),
            azdo::rest<&services_config::rest>());
    }

    /// Success if all variables needed by the values at and below a pointer are set.
    ///
    /// Example: `if (auto good = services.require_set("/apiServer/port"); !good) return std::move(good).error();`
    ///
    /// Failures: `invalid_input`; the message names the value and the variable.
    result<void> require_set(std::string_view pointer) const {
        for (const unset_variable& one : unset) {
            const std::string_view at = one.pointer;
            if (at.substr(0, pointer.size()) != pointer || (at.size() > pointer.size() && at[pointer.size()] != '/')) continue;
            failure why = fail(failure_kind::invalid_input, one.pointer + ": the environment variable " + one.variable + " " + one.why);
            why.place.pointer = one.pointer;
            return why;
        }
        return {};
    }

    /// The app for Azure DevOps Services, with its tenant: the installation `cloud`, or one that names its tenant. Without an app if there is
    /// none, or it is empty or disabled.
    config::cloud_app cloud_app() const { return integrations ? integrations->devops_cloud() : config::cloud_app(); }
    /// The same without what the name of the installation says; null if there is none.
    const devops_app* devops_cloud() const { return cloud_app().app; }
    /// True if there is a self-hosted server that is not disabled and whose address has no fault (`names_a_server`): people sign in there
    /// with personal access tokens.
    bool has_server() const {
        if (!integrations || !integrations->devops) return false;
        for (const auto& [name, installation] : *integrations->devops)
            if (names_a_server(name) && server_name_fault(name).empty() && !installation.disabled) return true;
        return false;
    }

    /// Reports what keeps people from signing in (`inspect_options::for_sign_in`).
    void check_sign_in(diagnostic_sink& say) const {
        if (devops_cloud() == nullptr && !has_server())
            return say.warning("integrations",
                "no Azure DevOps app is switched on: put its appClientId and appClientSecret into integrations.devops.cloud, with "
                "\"disabled\": false");
        const config::api_server api = api_server.value_or(config::api_server{});
        const std::string_view key = api.auth_origin.empty() ? "apiServer/publicApiUrl" : "apiServer/authOrigin";
        const std::string redirect = config::redirect_uri(api);
        if (redirect.empty())
            return say.error(
                key, "missing: sign-ins have no address to return to; put the address under which browsers reach the services here");
        const auto address = parse_web_address(redirect);
        if (!address) return say.error(key, "expected an address such as https://codestream.example.com: sign-ins return there");
        if (address->path != callback_path)
            say.error(key, "the resulting redirect URI, " + redirect + ", does not end with " + std::string(callback_path) +
                               " right after the host, where sign-ins are accepted: leave out the rest of its path");
        else if (!address->https && !address->is_loopback())
            say.error(key, "plain http is allowed only for this machine: sign-ins return to https only");
    }
};

} // namespace azdo::inline v1::config
