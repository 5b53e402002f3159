// SPDX-License-Identifier: BSL-1.0
// The section `emailDeliveryService`: how mail is sent.
#pragma once

#include <azdo/config/port.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace azdo::inline v1::config {

/// `emailDeliveryService.NodeMailer`: a mail server.
struct node_mailer {
    std::string host{};
    std::int32_t port = 587;
    bool secure = false;
    std::string service{};
    std::string username{};
    secret<std::string> password{};
    bool disabled = false;
    unknown_fields rest{};

    bool operator==(const node_mailer&) const = default;
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"host", &node_mailer::host>(azdo::as::doc{"Host name of the mail server"}),
            azdo::field<"port", &node_mailer::port>(azdo::as::doc{"Port of the mail server"}, is_port),
            azdo::field<"secure", &node_mailer::secure>(azdo::as::doc{"Connect with TLS from the start"}),
            azdo::field<"service", &node_mailer::service>(azdo::as::doc{"Name of a well-known mail service, in place of host and port"}),
            azdo::field<"username", &node_mailer::username>(azdo::as::doc{"Name to sign in with"}),
            azdo::field<"password", &node_mailer::password>(azdo::as::doc{"Password to sign in with"}),
            azdo::field<"disabled", &node_mailer::disabled>(azdo::as::doc{"Switches this delivery method off"}),
            azdo::rest<&node_mailer::rest>());
    }
};

/// `emailDeliveryService.sendgrid`: the SendGrid service.
struct sendgrid {
    secret<std::string> api_key{};
    std::string url{};
    bool disabled = false;
    unknown_fields rest{};

    bool operator==(const sendgrid&) const = default;
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"apiKey", &sendgrid::api_key>(azdo::as::doc{"Key of the account"}),
            azdo::field<"url", &sendgrid::url>(azdo::as::doc{"Address of its API"}),
            azdo::field<"disabled", &sendgrid::disabled>(azdo::as::doc{"Switches this delivery method off"}),
            azdo::rest<&sendgrid::rest>());
    }
};

struct email_delivery_service {
    std::optional<node_mailer> mailer{};
    std::optional<config::sendgrid> sendgrid{};
    unknown_fields rest{};

    bool operator==(const email_delivery_service&) const = default;
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"NodeMailer", &email_delivery_service::mailer>(azdo::as::doc{"A mail server"}),
            azdo::field<"sendgrid", &email_delivery_service::sendgrid>(azdo::as::doc{"The SendGrid service"}),
            azdo::rest<&email_delivery_service::rest>());
    }
};

} // namespace azdo::inline v1::config
