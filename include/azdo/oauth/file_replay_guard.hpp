// SPDX-License-Identifier: BSL-1.0
// `file_replay_guard`: used sign-ins in a folder, for the processes of one machine, and across their restarts.
#pragma once

#include <azdo/core/atomic_file.hpp>
#include <azdo/core/chrono.hpp>
#include <azdo/core/file_calls.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/time.hpp>
#include <azdo/oauth/private_file.hpp>
#include <azdo/oauth/replay_guard.hpp>

#include <atomic>
#include <cerrno>
#include <charconv>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

namespace azdo::inline v1::oauth {

/// A shared memory of used sign-ins: a file each, which can be made once (`O_EXCL`) and holds until when it counts. Replicas on several machines use a table with a
/// unique key, or `SET … NX PX …`, behind the same `claim`.
///
/// Example: `auto guard = oauth::file_replay_guard::open("/var/lib/app/used");`
///
/// Copies share the folder. What may be forgotten is deleted by later claims.
class file_replay_guard {
public:
    /// Opens the folder (mode 0700), makes it if it is not there. Requirement: `calls` outlives it. Failures: `storage`.
    static result<file_replay_guard> open(std::string path, file_calls& calls = system_files()) {
        if (auto good = detail::make_private_folder(path, calls); !good) return std::move(good).error();
        return file_replay_guard(std::move(path), calls);
    }

    /// Failures: `conflict` for an id claimed before; `timed_out` when `forget_at` has passed; `invalid_input` for an id that is not of
    /// base64url; `storage` when the system cannot remember it.
    result<void> claim(std::string_view id, sys_time forget_at, sys_time now) const {
        if (forget_at <= now) return fail(failure_kind::timed_out, "this sign-in took too long: begin again");
        if (!is_id(id)) return fail(failure_kind::invalid_input, "this is no id of a sign-in");
        if (auto good = detail::check_private_folder(path_, *calls_); !good) return good;
        if (claims_->fetch_add(1) % 64 == 0) forget_until(now);
        const std::string path = path_ + "/" + std::string(id);
        open_file made(
            *calls_, repeated([&] { return calls_->open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600); }));
        if (!made && errno == EEXIST) return fail(failure_kind::conflict, "this sign-in was already used: begin again");
        if (!made || !write_whole(*calls_, made.get(), std::to_string(second_of(forget_at) + 1)) || !made.close())
            return detail::file_error(path_, "a used sign-in cannot be remembered", errno);
        return {};
    }

private:
    file_replay_guard(std::string path, file_calls& calls)
        : path_(std::move(path)), calls_(&calls), claims_(std::make_shared<std::atomic<unsigned>>(0)) {}

    /// Characters of base64url alone: no dot, no slash.
    static bool is_id(std::string_view text) {
        constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        return !text.empty() && text.size() <= 100 && text.find_first_not_of(digits) == text.npos;
    }
    static std::int64_t second_of(sys_time time) { return std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count(); }
    void forget_until(sys_time now) const {
        std::error_code error;
        std::filesystem::directory_iterator at(path_, error);
        for (const std::filesystem::directory_iterator end; !error && at != end; at.increment(error)) {
            if (!is_id(at->path().filename().string())) continue;
            const auto text = read_private_file(at->path().string(), 32, *calls_);
            std::int64_t until = 0;
            if (!text || std::from_chars(text->reveal().data(), text->reveal().data() + text->size(), until).ec != std::errc{}) continue;
            if (until <= second_of(now)) static_cast<void>(calls_->unlink(at->path().c_str()));
        }
    }

    std::string path_;
    file_calls* calls_;
    std::shared_ptr<std::atomic<unsigned>> claims_;
};

static_assert(claims_once<file_replay_guard>);

} // namespace azdo::inline v1::oauth
