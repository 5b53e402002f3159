// SPDX-License-Identifier: BSL-1.0
// Service hooks: what is published is matched with the subscriptions of the organization, and becomes notifications that the server sends.
#pragma once

#include "context.hpp"

#include <boost/json/object.hpp>

#include <chrono>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace simulator {

struct simulation;

namespace hooks {

/// Something that happened. A filter of a subscription that `facts` has must have one of its values, or, for `contained`, be part of one.
struct event {
    std::string publisher, type, project_id;
    std::string text; ///< what happened, in a sentence
    boost::json::object resource;
    std::vector<std::string> minimal{"id", "url"}; ///< the members that `minimal` details have
    std::multimap<std::string, std::string> facts{};
    std::multimap<std::string, std::string> contained{};
};

struct notification {
    int id = 0;
    std::string event_id, status = "queued", result = "pending", created, modified;
    int attempts = 0;
    int answered = 0;    ///< the status of the last response; 0: there was none
    std::string error{}; ///< why the last attempt failed
    boost::json::object event{};
};

struct subscription {
    std::string id;
    boost::json::object fields; ///< as it was sent, with its secrets
    std::string created_by, created, modified;
    std::string status = "enabled"; ///< then onProbation, disabledBySystem, disabledByUser
    std::vector<notification> notifications{};

    /// An input of the publisher or of the consumer; empty if it is missing.
    std::string input(std::string_view of, std::string_view name) const;
};

/// One notification on its way to its receiver.
struct delivery {
    std::string organization, subscription_id;
    int notification_id = 0;
    std::string url, user, password, body;
    std::vector<std::pair<std::string, std::string>> headers{};
    bool accepts_any_certificate = false;
};

struct store {
    std::map<std::string, subscription, std::less<>> subscriptions{}; ///< by id
    std::deque<delivery> outbox{};
};

/// Whether an enabled subscription is about this type: otherwise the event need not be made.
bool is_wanted(const context& ctx, std::string_view type);
/// Queues a notification for each enabled subscription that the event fits.
void publish(const context& ctx, const event& what);
/// Queues a notification of this subscription whatever its filters and its status are.
notification& notify(const context& ctx, subscription& to, const event& what);

/// What waits to be sent, of all organizations.
std::deque<delivery> take_outbox(simulation& sim);
/// Notes how an attempt ended: with a response's status, or without a response. Returns how many units of time to wait before the next
/// attempt; empty: it was the last.
std::optional<int> note_attempt(simulation& sim, const delivery& what, int status, const std::string& error);

// The events.
void publish_work_item(const context& ctx, const work_item& item, std::string_view type);

} // namespace hooks
} // namespace simulator
