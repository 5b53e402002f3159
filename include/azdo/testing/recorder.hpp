// SPDX-License-Identifier: BSL-1.0
// `testing::recorder`: a transport that notes what the service answers, for `testing::replay`.
#pragma once

#include <azdo/core/atomic_file.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/http/any_transport.hpp>
#include <azdo/http/message.hpp>
#include <azdo/testing/recording.hpp>

#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace azdo::inline v1::testing {

/// What stands in a recording in place of a text of yours, such as the name of your organization or a person's.
struct replacement {
    std::string text;
    std::string by;
};

namespace detail {
struct recorder_state {
    std::mutex access{};
    recording made{};
    std::vector<secret<std::string>> credentials{}; ///< that the requests had
};

inline void replace_all(std::string& in, std::string_view text, std::string_view by) {
    if (text.empty()) return;
    for (std::size_t at = 0; (at = in.find(text, at)) != in.npos; at += by.size()) in.replace(at, text.size(), by);
}
} // namespace detail

/// A transport that passes requests on and notes each exchange. Copies share what they noted. Several threads may use it at once.
///
/// Example:
/// ```
/// azdo::testing::recorder tape{azdo::httplib_transport{}, {{"fabrikam-real", "acme"}}};
/// azdo::client api{"fabrikam-real", credential, tape};
/// … // calls
/// auto saved = tape.save("tests/data/projects.json");
/// ```
/// A recording never has: headers of requests (the credential is there), values of parameters and members whose names say that they are
/// secret (`code`, `access_token`, `password`, …), and the credentials of the requests where an answer repeats them. Everything else that
/// the service said is in it: look at the file before you share it, and name people and organizations among the replacements.
///
/// The body of a download that went to a sink, and that of an upload from a source, are not noted.
class recorder {
public:
    explicit recorder(any_transport transport, std::vector<replacement> replacements = {})
        : transport_(std::move(transport)), replacements_(std::move(replacements)) {}

    result<http::response> operator()(const http::request& asked) const {
        auto got = transport_(asked);
        if (!got) return got;
        const std::lock_guard hold(state_->access);
        http::response noted = *got;
        note_credential(asked, noted);
        recorded_exchange& one = state_->made.exchanges.emplace_back(detail::exchange_of(asked));
        one.status = noted.status;
        for (const auto& line : noted.headers())
            if (detail::is_kept(line.name)) one.headers.emplace(line.name, line.value);
        one.received = detail::body_of(noted.body, noted.headers().find("Content-Type"));
        return got;
    }

    /// The text of the file, after the replacements.
    ///
    /// Failures: `invalid_input` when there is a secret in it: a credential of the requests, a JSON Web Token, a personal access token, a client
    /// secret of Entra ID, a private key. The message says which kind, never the text.
    result<std::string> text() const {
        const std::lock_guard hold(state_->access);
        std::string made = text_of(state_->made);
        for (const replacement& one : replacements_) detail::replace_all(made, one.text, one.by);
        if (auto good = detail::check_for_secrets(made, state_->credentials); !good) return std::move(good).error();
        if (auto read = read_recording(made); !read)
            return fail(failure_kind::invalid_input, "the replacements leave a recording that cannot be read: " + read.error().message);
        return made;
    }
    /// Writes the file, replacing an older one.
    ///
    /// Failures: those of `text` and `write_atomically`; the old file is then unchanged.
    result<void> save(const std::string& path) const {
        auto made = text();
        if (!made) return std::move(made).error();
        return write_atomically(path, *made);
    }

private:
    /// Remembers the credential of a request, and masks it in the answer.
    void note_credential(const http::request& asked, http::response& noted) const {
        const std::string_view header = asked.headers().find("Authorization");
        const std::size_t blank = header.find(' ');
        if (blank == header.npos) return;
        const std::string credential(header.substr(blank + 1));
        add_credential(secret<std::string>(credential), noted);
        const auto pair = header.starts_with("Basic") ? detail::base64_decode(credential) : std::nullopt;
        if (pair && pair->find(':') != pair->npos) add_credential(secret<std::string>(pair->substr(pair->find(':') + 1)), noted);
    }
    void add_credential(secret<std::string> one, http::response& noted) const {
        noted.mask(one);
        for (const auto& known : state_->credentials)
            if (known.reveal() == one.reveal()) return;
        state_->credentials.push_back(std::move(one));
    }

    any_transport transport_;
    std::vector<replacement> replacements_;
    std::shared_ptr<detail::recorder_state> state_ = std::make_shared<detail::recorder_state>();
};

} // namespace azdo::inline v1::testing
