// SPDX-License-Identifier: BSL-1.0
// Send Mail: operations of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wit/types/send_mail_body.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <string>

namespace azdo::inline v1::api::wit {

/// `POST /{organization}/{project?}/_apis/wit/sendmail`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/send-mail/send-mail
struct send_mail {
    using result_type = void;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project?}/_apis/wit/sendmail", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    azdo::optional<std::string> project{};
    send_mail_body body;

    template <class self = send_mail>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::wit
