// SPDX-License-Identifier: BSL-1.0
// `file_replay_guard`: remembers used sign-ins in a folder, for all processes of one machine and across their restarts.
#pragma once

#include <azdo/core/atomic_file.hpp>
#include <azdo/core/file_calls.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/time.hpp>
#include <azdo/oauth/crypto/sha256.hpp>
#include <azdo/oauth/store/private_file.hpp>
#include <azdo/oauth/store/replay_guard.hpp>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::oauth {

namespace detail {
/// A record of the table of used sign-ins. It never crosses a page, so a program that is killed has written all of it or nothing.
struct used_sign_in {
    std::array<unsigned char, 16> id{}; ///< the first half of a hash
    std::int64_t forget_at = 0;         ///< ticks; 0: the record is free
    std::int64_t unused = 0;

    bool operator==(const used_sign_in&) const = default;
};
static_assert(sizeof(used_sign_in) == 32);

/// A row of the table: the sign-ins whose hashes end in the same 11 bits, in no order. The first record holds the time up to which this row
/// has forgotten sign-ins.
struct used_row {
    std::array<used_sign_in, 32> records{};

    std::int64_t forgotten_until() const noexcept { return records[0].forget_at; }
    bool holds(const used_sign_in& one, std::int64_t now) const noexcept {
        return std::any_of(
            records.begin() + 1, records.end(), [&](const used_sign_in& held) { return held.id == one.id && held.forget_at > now; });
    }
    /// True for times that no claim wrote: more than a year after this one, or before 1970.
    bool is_damaged(std::int64_t forget_at) const noexcept {
        constexpr std::int64_t year = std::int64_t{365} * 86'400 * 10'000'000;
        return std::any_of(records.begin(), records.end(),
            [&](const used_sign_in& held) { return held.forget_at < 0 || held.forget_at > forget_at + year; });
    }
    /// A free record, or else the one that expires first.
    std::size_t place() const noexcept {
        const auto first = std::min_element(
            records.begin() + 1, records.end(), [](const used_sign_in& a, const used_sign_in& b) { return a.forget_at < b.forget_at; });
        return static_cast<std::size_t>(first - records.begin());
    }
};
constexpr std::size_t used_rows = 2048;
} // namespace detail

/// A memory of used sign-ins that processes share: a table of fixed size in a file, 2 MiB for 63,488 sign-ins. A claim takes the same few
/// system calls however many there are. Replicas on several machines need a guard of their own with the same `claim`, on a database table
/// with a unique key or on `SET … NX PX …`.
///
/// Example: `auto guard = oauth::file_replay_guard::open("/var/lib/app/used");`
///
/// Copies share the folder. A full row of the table forgets as `replay_guard` does: the sign-in that was begun first, and from then on
/// every sign-in begun no later is refused. A damaged row is emptied, and refuses whatever it may have held. After a power loss the last
/// claims may be gone. Files of azdo 0.1.0 in the folder, one for each sign-in, are not read: remove them.
class file_replay_guard {
public:
    /// Opens the folder (mode 0700), and creates it if necessary. Requirement: `calls` outlives the guard. Failures: `storage`.
    static result<file_replay_guard> open(std::string path, file_calls& calls = system_files()) {
        if (auto good = detail::make_private_folder(path, calls); !good) return std::move(good).error();
        return file_replay_guard(std::move(path), calls);
    }

    /// Failures: `conflict` for an id claimed before; `timed_out` when `forget_at` has passed, or this id may have been forgotten;
    /// `invalid_input` for an id that is not base64url; `storage` when the system cannot store it.
    result<void> claim(std::string_view id, sys_time forget_at, sys_time now) const {
        if (forget_at <= now) return detail::sign_in_too_old();
        if (!is_id(id)) return fail(failure_kind::invalid_input, "this is not the id of a sign-in");
        const sha256_digest digest = sha256(id);
        if (!digest.valid) return fail(failure_kind::unavailable, "OpenSSL could not compute SHA-256: is its default provider loaded?");
        if (auto good = detail::check_private_folder(path_, *calls_); !good) return good;
        const std::string table = path_ + "/used-sign-ins";
        const auto locked = detail::lock_private(table, LOCK_EX, false, *calls_);
        if (!locked) return locked.error();
        detail::used_sign_in one{.forget_at = clamp_time(forget_at).time_since_epoch().count()};
        std::copy_n(digest.bytes.begin(), one.id.size(), one.id.begin());
        errno = 0;
        bool done = false;
        result<void> claimed = claim_in((*locked)->file(), row_of(digest), one, now.time_since_epoch().count(), done);
        if (!done) return detail::file_error(table, "the used sign-in cannot be stored", errno);
        return claimed;
    }

private:
    file_replay_guard(std::string path, file_calls& calls) : path_(std::move(path)), calls_(&calls) {}

    /// Only characters of base64url.
    static bool is_id(std::string_view text) {
        constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        return !text.empty() && text.size() <= 100 && text.find_first_not_of(digits) == text.npos;
    }
    static std::size_t row_of(const sha256_digest& digest) { return (digest.bytes[30] * 256u + digest.bytes[31]) % detail::used_rows; }

    /// Requirement: the file is locked. `done` stays false after a system error.
    result<void> claim_in(int file, std::size_t number, const detail::used_sign_in& one, std::int64_t now, bool& done) const {
        detail::used_row row;
        if (!read_row(file, number, row)) return {};
        done = true;
        if (row.is_damaged(one.forget_at)) { // empty the row, and refuse what it may have held
            done = mend(file, number, one.forget_at);
            return detail::sign_in_too_old();
        }
        if (row.holds(one, now)) return detail::sign_in_used();
        if (one.forget_at <= row.forgotten_until()) return detail::sign_in_too_old();
        const std::size_t place = row.place();
        const std::int64_t replaced = row.records[place].forget_at;
        const detail::used_sign_in forgotten{.forget_at = std::max(row.forgotten_until(), std::min(replaced, one.forget_at))};
        // First record that the forgotten sign-in is refused; only then may its place be taken.
        done = (replaced == 0 || forgotten == row.records[0] || write_record(file, number, 0, forgotten)) &&
               (one.forget_at <= forgotten.forget_at || write_record(file, number, place, one));
        return {};
    }
    bool mend(int file, std::size_t number, std::int64_t forgotten_until) const {
        bool done = write_record(file, number, 0, {.forget_at = forgotten_until});
        for (std::size_t i = 1; done && i < detail::used_row{}.records.size(); ++i) done = write_record(file, number, i, {});
        return done;
    }
    bool go_to(int file, std::size_t row, std::size_t record) const {
        return calls_->seek(file, static_cast<off_t>(row * sizeof(detail::used_row) + record * sizeof(detail::used_sign_in))) >= 0;
    }
    /// Records that were never written are read as free.
    bool read_row(int file, std::size_t number, detail::used_row& row) const {
        if (!go_to(file, number, 0)) return false;
        char bytes[sizeof row]{};
        for (std::size_t size = 0; size < sizeof bytes;) {
            const ssize_t got = repeated([&] { return calls_->read(file, bytes + size, sizeof bytes - size); });
            if (got < 0) return false;
            if (got == 0) break;
            size += static_cast<std::size_t>(got);
        }
        std::memcpy(&row, bytes, sizeof bytes);
        return true;
    }
    bool write_record(int file, std::size_t row, std::size_t number, const detail::used_sign_in& record) const {
        char bytes[sizeof record];
        std::memcpy(bytes, &record, sizeof bytes);
        return go_to(file, row, number) && write_whole(*calls_, file, {bytes, sizeof bytes});
    }

    std::string path_;
    file_calls* calls_;
};

static_assert(claims_once<file_replay_guard>);

} // namespace azdo::inline v1::oauth
