// SPDX-License-Identifier: BSL-1.0
// The section `email`: which mail is sent, and its sender.
#pragma once

#include <azdo/core/chrono.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::config {

struct email {
    std::chrono::milliseconds notification_interval = std::chrono::minutes(5);
    std::string reply_to_domain{};
    std::string sender_email{};
    std::string support_email{};
    std::string email_to{};
    bool suppress_emails = false;
    unknown_fields rest{};

    bool operator==(const email&) const = default;
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"notificationInterval", &email::notification_interval>(
                                  azdo::as::doc{"Time between two mails of one conversation, in milliseconds"}),
            azdo::field<"replyToDomain", &email::reply_to_domain>(azdo::as::doc{"Domain of the addresses that replies go to"}),
            azdo::field<"senderEmail", &email::sender_email>(azdo::as::doc{"Sender address of mails"}),
            azdo::field<"supportEmail", &email::support_email>(azdo::as::doc{"Address that users are sent to for help"}),
            azdo::field<"emailTo", &email::email_to>(azdo::as::doc{"Sends every mail to this address instead, for tests"}),
            azdo::field<"suppressEmails", &email::suppress_emails>(azdo::as::doc{"Sends no mail at all"}), azdo::rest<&email::rest>());
    }
};

} // namespace azdo::inline v1::config
