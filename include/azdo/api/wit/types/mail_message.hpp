// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wit/types/email_recipients.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>

namespace azdo::inline v1::api::wit {

/// `MailMessage`
struct mail_message {
    std::optional<std::string> body{};
    std::optional<email_recipients> cc{};
    std::optional<std::string> in_reply_to{};
    std::optional<std::string> message_id{};
    std::optional<email_recipients> reply_to{};
    std::optional<std::string> subject{};
    std::optional<email_recipients> to{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const mail_message&) const = default;
    template <class self = mail_message>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"body", &self::body>(),
            azdo::field<"cc", &self::cc>(),
            azdo::field<"inReplyTo", &self::in_reply_to>(),
            azdo::field<"messageId", &self::message_id>(),
            azdo::field<"replyTo", &self::reply_to>(),
            azdo::field<"subject", &self::subject>(),
            azdo::field<"to", &self::to>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::wit
