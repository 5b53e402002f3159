// SPDX-License-Identifier: BSL-1.0
// The section `sharedSecrets`: keys with which the services sign and verify.
#pragma once

#include <azdo/core/secret.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::config {

struct shared_secrets {
    secret<std::string> auth{};
    secret<std::string> comment_engine{};
    secret<std::string> comment_engine_alt{};
    secret<std::string> confirmation_cheat{};
    secret<std::string> cookie{};
    secret<std::string> mail{};
    secret<std::string> signup_flow_jwt{};
    secret<std::string> subscription_cheat{};
    secret<std::string> telemetry{};
    unknown_fields rest{};

    bool operator==(const shared_secrets&) const = default;
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"auth", &shared_secrets::auth>(azdo::as::doc{"Signs sign-in tokens"}),
            azdo::field<"commentEngine", &shared_secrets::comment_engine>(azdo::as::doc{"Authenticates a comment engine"}),
            azdo::field<"commentEngineAlt", &shared_secrets::comment_engine_alt>(
                azdo::as::doc{"Authenticates a comment engine, while its secret is being changed"}),
            azdo::field<"confirmationCheat", &shared_secrets::confirmation_cheat>(
                azdo::as::doc{"Skips the confirmation of addresses, for tests"}),
            azdo::field<"cookie", &shared_secrets::cookie>(azdo::as::doc{"Signs cookies"}),
            azdo::field<"mail", &shared_secrets::mail>(azdo::as::doc{"Authenticates the mail servers"}),
            azdo::field<"signupFlowJWT", &shared_secrets::signup_flow_jwt>(azdo::as::doc{"Signs the steps of a registration"}),
            azdo::field<"subscriptionCheat", &shared_secrets::subscription_cheat>(azdo::as::doc{"Skips subscriptions, for tests"}),
            azdo::field<"telemetry", &shared_secrets::telemetry>(azdo::as::doc{"Authenticates telemetry"}),
            azdo::rest<&shared_secrets::rest>());
    }
};

} // namespace azdo::inline v1::config
