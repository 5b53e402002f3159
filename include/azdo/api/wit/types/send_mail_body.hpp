// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wit/types/mail_message.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace azdo::inline v1::api::wit {

/// `SendMailBody`
struct send_mail_body {
    azdo::optional<std::vector<std::string>> fields{};
    azdo::optional<std::vector<std::int32_t>> ids{};
    azdo::optional<mail_message> message{};
    azdo::optional<std::string> persistence_id{};
    azdo::optional<std::string> project_id{};
    azdo::optional<std::vector<std::string>> sort_fields{};
    azdo::optional<std::string> temp_query_id{};
    azdo::optional<std::string> wiql{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const send_mail_body&) const = default;
    template <class self = send_mail_body>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"fields", &self::fields>(),
            azdo::field<"ids", &self::ids>(),
            azdo::field<"message", &self::message>(),
            azdo::field<"persistenceId", &self::persistence_id>(),
            azdo::field<"projectId", &self::project_id>(),
            azdo::field<"sortFields", &self::sort_fields>(),
            azdo::field<"tempQueryId", &self::temp_query_id>(),
            azdo::field<"wiql", &self::wiql>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::wit
