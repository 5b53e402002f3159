// SPDX-License-Identifier: BSL-1.0
// `testing::replay`: a transport that answers from a recording.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/core/text.hpp>
#include <azdo/http/message.hpp>
#include <azdo/testing/recording.hpp>

#include <cstddef>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace azdo::inline v1::testing {

/// A transport that answers each request as the recording says, without a network. An exchange is used once; equal requests get their
/// answers in the order in which they were recorded. Copies share what is left. Several threads may use it at once.
///
/// Example:
/// ```
/// auto tape = azdo::testing::replay::of_file("tests/data/projects.json");
/// if (!tape) return report(tape.error());
/// azdo::client api{"acme", azdo::personal_access_token{azdo::secret<std::string>("token")}, *tape};
/// ```
/// A request is that of an exchange if method, URL and body are equal; JSON bodies are compared as values. Its headers do not matter.
///
/// Failures: `invalid_input` for a request that is not in the recording, or was there less often; the message says which it is.
class replay {
public:
    explicit replay(recording all) : state_(std::make_shared<state>()) {
        state_->used.resize(all.exchanges.size());
        state_->all = std::move(all);
    }
    /// Failures: those of `read_recording`.
    static result<replay> of_text(std::string_view text) {
        auto read = read_recording(text);
        if (!read) return std::move(read).error();
        return replay(*std::move(read));
    }
    /// Failures: `storage`; those of `read_recording`.
    static result<replay> of_file(const std::string& path, std::size_t limit = 64u << 20) {
        const owned_descriptor file = open_without_waiting(path.c_str(), O_RDONLY, system_files());
        const auto text = file ? read_to_end(file.get(), limit, system_files()) : std::nullopt;
        if (!text) return fail(failure_kind::storage, azdo::detail::joined({path, ": ", std::strerror(errno)}));
        if (text->size() > limit) return fail(failure_kind::too_large, azdo::detail::joined({path, " is too large for a recording"}));
        return of_text(text->reveal());
    }

    result<http::response> operator()(const http::request& asked) const {
        const recorded_exchange wanted = detail::exchange_of(asked);
        const std::lock_guard hold(state_->access);
        bool was_used = false, other_body = false;
        for (std::size_t i = 0; i < state_->all.exchanges.size(); ++i) {
            const recorded_exchange& one = state_->all.exchanges[i];
            if (one.method != wanted.method || one.target != wanted.target) continue;
            other_body = true;
            if (!(one.sent == wanted.sent)) continue;
            was_used = true;
            if (state_->used[i]) continue;
            state_->used[i] = true;
            return answer(one);
        }
        return fail(failure_kind::invalid_input, azdo::detail::joined({"the recording has no ",
                                                     was_used     ? "further answer to "
                                                     : other_body ? "answer to that body of "
                                                                  : "answer to ",
                                                     wanted.method, " ", wanted.target, ": record it again"}));
    }
    /// The requests of the recording that were not made, a line each.
    std::string unused() const {
        const std::lock_guard hold(state_->access);
        std::string made;
        for (std::size_t i = 0; i < state_->all.exchanges.size(); ++i)
            if (!state_->used[i]) made += state_->all.exchanges[i].method + " " + state_->all.exchanges[i].target + "\n";
        return made;
    }

private:
    struct state {
        std::mutex access{};
        recording all{};
        std::vector<bool> used{};
    };

    static result<http::response> answer(const recorded_exchange& one) {
        http::response made(one.status, one.received.text.value_or(""));
        for (const auto& [name, value] : one.headers) made.add_header(name, value);
        if (one.received.json) made.body = json::encode(*one.received.json);
        if (!one.received.base64) return made;
        auto bytes = detail::base64_decode(*one.received.base64);
        if (!bytes) return fail(failure_kind::invalid_input, "the recording has a body that is not base64");
        made.body = *std::move(bytes);
        return made;
    }

    std::shared_ptr<state> state_;
};

} // namespace azdo::inline v1::testing
