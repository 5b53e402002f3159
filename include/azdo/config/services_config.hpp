// SPDX-License-Identifier: BSL-1.0
// The file `codestream-services-config.json`, described.
#pragma once

#include <azdo/config/admin_server.hpp>
#include <azdo/config/api_server.hpp>
#include <azdo/config/broadcast_engine.hpp>
#include <azdo/config/email.hpp>
#include <azdo/config/email_delivery_service.hpp>
#include <azdo/config/environment_group.hpp>
#include <azdo/config/inbound_email_server.hpp>
#include <azdo/config/integrations.hpp>
#include <azdo/config/outbound_email_server.hpp>
#include <azdo/config/payments.hpp>
#include <azdo/config/queuing_engine.hpp>
#include <azdo/config/shared_general.hpp>
#include <azdo/config/shared_secrets.hpp>
#include <azdo/config/ssl.hpp>
#include <azdo/config/ssl_certificates.hpp>
#include <azdo/config/storage.hpp>
#include <azdo/config/telemetry.hpp>
#include <azdo/config/universal_secrets.hpp>
#include <azdo/config/upload_engine.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>

namespace azdo::inline v1::config {

/// The whole file. No section is required; members that are not described, here or in a section, are kept and written back.
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

    bool operator==(const services_config&) const = default;
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"integrations", &services_config::integrations>(azdo::as::doc{"The registered apps of the providers"}),
            azdo::field<"apiServer", &services_config::api_server>(azdo::as::doc{"Where the services are reached"}),
            azdo::field<"adminServer", &services_config::admin_server>(azdo::as::doc{"The server of the administration pages"}),
            azdo::field<"broadcastEngine", &services_config::broadcast_engine>(azdo::as::doc{"What tells clients of changes"}),
            azdo::field<"email", &services_config::email>(azdo::as::doc{"What mail is sent, and from whom"}),
            azdo::field<"emailDeliveryService", &services_config::email_delivery_service>(azdo::as::doc{"How mail is sent"}),
            azdo::field<"inboundEmailServer", &services_config::inbound_email_server>(
                azdo::as::doc{"The server that takes replies by mail"}),
            azdo::field<"outboundEmailServer", &services_config::outbound_email_server>(azdo::as::doc{"The server that sends mail"}),
            azdo::field<"payments", &services_config::payments>(azdo::as::doc{"How subscriptions are paid"}),
            azdo::field<"queuingEngine", &services_config::queuing_engine>(azdo::as::doc{"How services hand work to one another"}),
            azdo::field<"sharedGeneral", &services_config::shared_general>(azdo::as::doc{"What all services know"}),
            azdo::field<"sharedSecrets", &services_config::shared_secrets>(azdo::as::doc{"Keys that the services sign and check with"}),
            azdo::field<"ssl", &services_config::ssl>(azdo::as::doc{"The certificate that the services show"}),
            azdo::field<"sslCertificates", &services_config::ssl_certificates>(azdo::as::doc{"Certificates by name"}),
            azdo::field<"storage", &services_config::storage>(azdo::as::doc{"The database"}),
            azdo::field<"telemetry", &services_config::telemetry>(azdo::as::doc{"What is counted, and who is told"}),
            azdo::field<"uploadEngine", &services_config::upload_engine>(azdo::as::doc{"Where uploaded files go"}),
            azdo::field<"universalSecrets", &services_config::universal_secrets>(azdo::as::doc{"Keys of services in the vendor's cloud"}),
            azdo::field<"environmentGroup", &services_config::environment_group>(
                azdo::as::doc{"Environments that know one another, by name"}),
            azdo::rest<&services_config::rest>());
    }

    /// The Azure DevOps app (`integrations.devops.cloud`), or null when the file names none, or has nothing in it, or it is disabled.
    const devops_app* devops_cloud() const {
        if (!integrations || !integrations->devops) return nullptr;
        const auto cloud = integrations->devops->find("cloud");
        if (cloud == integrations->devops->end() || cloud->second.disabled) return nullptr;
        return cloud->second.app_client_id.empty() && cloud->second.app_client_secret.empty() ? nullptr : &cloud->second;
    }
};

} // namespace azdo::inline v1::config
