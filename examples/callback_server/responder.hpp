// SPDX-License-Identifier: BSL-1.0
// Turns requests into answers: adds the common headers, refuses bad requests before the pages see them, and writes the log.
#pragma once

#include "application.hpp"
#include "http_answer.hpp"
#include "http_request.hpp"
#include "live_settings.hpp"
#include "settings.hpp"
#include "shares.hpp"
#include "stores.hpp"
#include "surroundings.hpp"

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace callback_server {

/// Thread-safe.
class responder {
public:
    responder(std::shared_ptr<live_settings> live, surroundings around, std::shared_ptr<stores> shared);

    /// Does not throw: details of a handler's exception are never revealed.
    std::string answer(const http_request& request, const std::string& client);
    /// The answer to a request that could not be read or has to wait: 400, 408, 414, 417, 429, 431, 503 or 504.
    std::string refuse(int status) const;
    /// The answer to a request that is refused regardless of its body; empty for other requests.
    std::string refuse_head(const http_request& head) const;
    /// As of `application`.
    void renew_grants(const settings& with) { pages_.renew_grants(with); }
    void renew_grants_left(const settings& with) { pages_.renew_grants_left(with); }
    void drop_renewal() { pages_.drop_renewal(); }
    errand judge(const http_request& request, const std::string& client) const;

private:
    /// One request as it is being answered.
    struct exchange {
        std::string_view method{}, target{}, client{};
        std::string route{"none"}; ///< `none`: the request could not be read
        std::chrono::steady_clock::time_point began = std::chrono::steady_clock::now();
    };
    /// For the programs that watch this server: they do not know its name, so any Host will do.
    std::optional<web_answer> health(const http_request& request) const;
    std::optional<web_answer> refuse(const http_request& request, const settings& with) const;
    web_answer ask(const http_request& request, const std::string& client, settings_version with);
    /// The bytes of an answer, after it has been counted and logged.
    std::string send(const exchange& of, const web_answer& answer, const settings& with) const;

    surroundings around_;
    application pages_;
};

} // namespace callback_server
