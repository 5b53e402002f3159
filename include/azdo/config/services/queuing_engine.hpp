// SPDX-License-Identifier: BSL-1.0
// The section `queuingEngine`: how services pass work to each other.
#pragma once

#include <azdo/config/port.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace azdo::inline v1::config {

/// `queuingEngine.awsSQS`: the AWS queue service.
struct aws_sqs {
    std::string outbound_email_queue_name{};
    std::string region{};
    unknown_fields rest{};

    bool operator==(const aws_sqs&) const = default;
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"outboundEmailQueueName", &aws_sqs::outbound_email_queue_name>(azdo::as::doc{"Queue of the mails to send"}),
            azdo::field<"region", &aws_sqs::region>(azdo::as::doc{"AWS region"}), azdo::rest<&aws_sqs::rest>());
    }
};

/// `queuingEngine.rabbitmq`: a RabbitMQ server.
struct rabbitmq {
    std::string host{};
    std::int32_t port = 5672;
    std::string user{};
    secret<std::string> password{};
    std::string outbound_email_queue_name{};
    unknown_fields rest{};

    bool operator==(const rabbitmq&) const = default;
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"host", &rabbitmq::host>(azdo::as::doc{"Host name of the server"}),
            azdo::field<"port", &rabbitmq::port>(azdo::as::doc{"Port of the server"}, is_port),
            azdo::field<"user", &rabbitmq::user>(azdo::as::doc{"Name to sign in with"}),
            azdo::field<"password", &rabbitmq::password>(azdo::as::doc{"Password to sign in with"}),
            azdo::field<"outboundEmailQueueName", &rabbitmq::outbound_email_queue_name>(azdo::as::doc{"Queue of the mails to send"}),
            azdo::rest<&rabbitmq::rest>());
    }
};

struct queuing_engine {
    std::optional<aws_sqs> sqs{};
    std::optional<config::rabbitmq> rabbitmq{};
    unknown_fields rest{};

    bool operator==(const queuing_engine&) const = default;
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"awsSQS", &queuing_engine::sqs>(azdo::as::doc{"The AWS queue service"}),
            azdo::field<"rabbitmq", &queuing_engine::rabbitmq>(azdo::as::doc{"A RabbitMQ server"}), azdo::rest<&queuing_engine::rest>());
    }
};

} // namespace azdo::inline v1::config
