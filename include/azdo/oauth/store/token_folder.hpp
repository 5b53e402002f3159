// SPDX-License-Identifier: BSL-1.0
// The folder of a program's stored grants: one file for each connection of a person, and the locks that keep processes apart.
#pragma once

#include <azdo/core/atomic_file.hpp>
#include <azdo/core/base64url.hpp>
#include <azdo/core/file_calls.hpp>
#include <azdo/core/result.hpp>
#include <azdo/oauth/crypto/sha256.hpp>
#include <azdo/oauth/store/private_file.hpp>
#include <azdo/schema/describe.hpp>

#include <cerrno>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace azdo::inline v1::oauth {

/// The owner and the target of a connection: a person has one in each team. Any texts may be used; all may stay empty in a program for one
/// person.
struct connection_key {
    std::string user{};
    std::string team{};
    std::string installation = "cloud"; ///< as in the configuration: `cloud`, or an Azure DevOps Server such as `tfs.example.com/tfs`

    bool operator==(const connection_key&) const = default;
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"user", &connection_key::user>(), azdo::field<"team", &connection_key::team>(),
            azdo::field<"installation", &connection_key::installation>());
    }
};

/// A folder of mode 0700 that only this user can access. For each connection it holds `NAME.token`, and the lock files `NAME.lock` (held
/// while the file is replaced) and `NAME.refresh` (held while a grant is renewed), which are never deleted. The name is a hash of the
/// connection's key. A folder above it that others may write to is not a failure, but a `warning()`: print it.
///
/// Example: `auto folder = oauth::token_folder::open("/var/lib/app/tokens");`
class token_folder {
public:
    /// Opens the folder, creating it if necessary (its parent has to exist), and removes the leftovers of programs that were killed while
    /// saving.
    ///
    /// Requirement: `calls` outlives the folder and its copies.
    /// Failures: `storage` for a symbolic link, another owner, a mode that lets others in, a system error.
    static result<token_folder> open(std::string path, file_calls& calls = system_files()) {
        if (auto good = detail::make_private_folder(path, calls); !good) return std::move(good).error();
        token_folder made(std::move(path), calls);
        made.remove_leftovers();
        return made;
    }

    /// Whether it is still there, as `open` found it. Each access to a connection checks this. Failures: those of `open`.
    result<void> check() const { return detail::check_private_folder(path_, *calls_); }
    const std::string& path() const noexcept { return path_; }
    /// What to tell an administrator about folders above it that others may write to; empty: nothing. It is not refused for them.
    std::string warning() const { return warning_about_folders_of(path_, *calls_); }
    file_calls& calls() const noexcept { return *calls_; }

    /// The file name of a connection, without its ending: 43 characters of base64url.
    static result<std::string> name_of(const connection_key& key) {
        std::string text = "connection";
        for (const std::string* part : {&key.user, &key.team, &key.installation})
            text.append(1, '\n').append(std::to_string(part->size())).append(1, ':').append(*part);
        const sha256_digest digest = sha256(text);
        if (!digest.valid) return fail(failure_kind::unavailable, "OpenSSL could not compute SHA-256: is its default provider loaded?");
        return base64url_encode(digest.view());
    }
    /// The names of all stored connections.
    result<std::vector<std::string>> names() const {
        if (auto good = check(); !good) return std::move(good).error();
        std::vector<std::string> found;
        if (auto listed = each_file([&](const std::string& name) {
                if (is_name(name, token_ending)) found.push_back(name.substr(0, name_size));
            });
            !listed)
            return std::move(listed).error();
        return found;
    }

    /// The text of a connection's file. Failures: `not_found`, and those of `read_private_file`.
    result<secret<std::string>> read(const std::string& name) const {
        if (auto good = check(); !good) return std::move(good).error();
        return read_private_file(file(name, token_ending), 256 * 1024, *calls_);
    }
    /// Replaces it as a whole. Failures: `storage`; the old text is then still there.
    result<void> write(const std::string& name, std::string_view text) const {
        return write_atomically(file(name, token_ending), text, {}, *calls_);
    }
    /// Waits until nobody else writes this connection. Others hold the lock only for a few system calls.
    result<file_lock> lock_for_writing(const std::string& name) const {
        auto taken = lock(name, ".lock", LOCK_EX);
        if (!taken) return std::move(taken).error();
        return *std::move(*taken);
    }
    /// The right to renew this connection; nothing while somebody else has it.
    result<std::optional<file_lock>> try_lock_for_refresh(const std::string& name) const {
        return lock(name, ".refresh", LOCK_EX | LOCK_NB);
    }

private:
    static constexpr std::string_view token_ending = ".token";
    static constexpr std::size_t name_size = 43;

    token_folder(std::string path, file_calls& calls) : path_(std::move(path)), calls_(&calls) {}

    std::string file(std::string_view name, std::string_view ending) const {
        return std::string(path_).append(1, '/').append(name).append(ending);
    }
    static bool is_name(std::string_view name, std::string_view ending) {
        return name.size() == name_size + ending.size() && name.ends_with(ending) &&
               base64url_decode(name.substr(0, name_size)).has_value();
    }
    result<std::optional<file_lock>> lock(const std::string& name, std::string_view ending, int how) const {
        if (auto good = check(); !good) return std::move(good).error();
        return detail::lock_private(file(name, ending), how, true, *calls_);
    }
    template <class F>
    result<void> each_file(F&& tell) const {
        std::error_code error;
        std::filesystem::directory_iterator at(path_, error);
        for (const std::filesystem::directory_iterator end; !error && at != end; at.increment(error)) tell(at->path().filename().string());
        if (error) return detail::file_error(path_, "the folder cannot be read", error.value());
        return {};
    }
    /// Removes temporary files of `write_atomically` (`.NAME.token.azdo-…`) whose connection is not being written.
    void remove_leftovers() const {
        std::vector<std::string> left;
        static_cast<void>(each_file([&](const std::string& name) {
            if (name.size() > name_size + 7 && name[0] == '.' && name.find(".token.azdo-") == name_size + 1) left.push_back(name);
        }));
        for (const std::string& one : left) {
            const auto alone = lock(one.substr(1, name_size), ".lock", LOCK_EX | LOCK_NB);
            if (alone && *alone) static_cast<void>(calls_->unlink(file(one, "").c_str()));
        }
    }

    std::string path_;
    file_calls* calls_;
};

} // namespace azdo::inline v1::oauth
