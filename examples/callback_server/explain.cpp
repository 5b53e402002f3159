// SPDX-License-Identifier: BSL-1.0
#include "explain.hpp"

#include <string_view>

namespace callback_server {
namespace {

/// Starts with a capital and ends with a full stop.
std::string sentence(std::string text) {
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') text.front() = static_cast<char>(text.front() - 'a' + 'A');
    if (!text.empty() && std::string_view(".!?").find(text.back()) == std::string_view::npos) text += '.';
    return text;
}

std::string beginning(const azdo::failure& why) {
    switch (why.kind) {
    case azdo::failure_kind::transport: return "Azure DevOps cannot be reached. ";
    case azdo::failure_kind::timed_out: return why.status == 0 ? "" : "Azure DevOps took too long. ";
    case azdo::failure_kind::unavailable: return "Azure DevOps has a problem; try again in a few minutes. ";
    case azdo::failure_kind::throttled: return "Too many requests at once. ";
    case azdo::failure_kind::protocol: return "Azure DevOps sent something unexpected; perhaps a proxy answered instead. ";
    case azdo::failure_kind::conflict:
        return why.status == 0 ? "" : "Somebody else has changed this in the meantime. Look at it again, then repeat your change. ";
    default: return {};
    }
}

} // namespace

std::string explain(const azdo::failure& why) {
    if (why.kind == azdo::failure_kind::storage) // its message names one of the server's files
        return "This server could not read or keep your sign-in. Sign out and connect again; if that does not help, its administrator "
               "finds the reason in the log.";
    std::string text = beginning(why) + sentence(why.message);
    if (why.retry_after_seconds > 0) text += " Try again in " + std::to_string(why.retry_after_seconds) + " seconds.";
    return text;
}

int status_of(const azdo::failure& why) noexcept {
    switch (why.kind) {
    case azdo::failure_kind::invalid_input: return 400;
    case azdo::failure_kind::not_signed_in: return 401;
    case azdo::failure_kind::access_denied: return 403;
    case azdo::failure_kind::not_found: return 404;
    case azdo::failure_kind::conflict: return 409;
    case azdo::failure_kind::rejected: return 422;
    case azdo::failure_kind::throttled: return 503;
    case azdo::failure_kind::timed_out: return 504;
    default: return 502;
    }
}

} // namespace callback_server
