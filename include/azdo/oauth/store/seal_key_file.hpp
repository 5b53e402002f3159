// SPDX-License-Identifier: BSL-1.0
// Keys for `seal` from a file, so that they survive a restart, can be shared by replicas, and can be rotated.
#pragma once

#include <azdo/core/file_calls.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/oauth/crypto/seal.hpp>
#include <azdo/oauth/store/private_file.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace azdo::inline v1::oauth {

namespace detail {
/// True for a text that was not drawn at random, such as one repeated character, or the base64 or hexadecimal digits of one repeated byte:
/// it has at most five different characters, not counting base64 padding. One in 10 million texts of 32 random decimal digits has.
inline bool is_guessable_key(std::string_view text) {
    std::string seen;
    for (const char c : text)
        if (c != '=' && seen.find(c) == seen.npos) seen += c;
    const bool guessable = seen.size() <= 5;
    wipe(seen);
    return guessable;
}
} // namespace detail

/// Reads keys from a text: on each line a secret of at least 32 unguessable characters, the newest first. The first one seals, all of them
/// open. Empty lines, blanks around a secret and lines that begin with `#` are ignored.
///
/// Failures: `invalid_input`, with the line number, for a key that is too short, has at most five different characters or occurs twice; no
/// part of it is shown.
inline result<seal_keys> read_seal_keys(const secret<std::string>& text) {
    std::vector<seal_key> found;
    std::string_view rest = text.reveal();
    for (std::size_t number = 1; !rest.empty(); ++number) {
        std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(line.size() + 1, rest.size()));
        line.remove_prefix(std::min(line.find_first_not_of(" \t\r"), line.size()));
        line = line.substr(0, line.find_last_not_of(" \t\r") + 1);
        if (line.empty() || line.front() == '#') continue;
        if (detail::is_guessable_key(line))
            return fail(failure_kind::invalid_input,
                "line " + std::to_string(number) +
                    ": this key is not random: replace the line with the output of `head -c 32 /dev/urandom | base64`");
        auto key = seal_key::from_secret(secret<std::string>(line));
        if (!key) {
            failure why = std::move(key).error();
            why.message = "line " + std::to_string(number) + ": " + why.message;
            return why;
        }
        for (const seal_key& other : found)
            if (other.id() == key->id())
                return fail(failure_kind::invalid_input, "line " + std::to_string(number) + ": this key occurs twice");
        found.push_back(*std::move(key));
    }
    if (found.empty()) return fail(failure_kind::invalid_input, "there is no key: put a line of 32 or more random characters into it");
    seal_keys keys{std::move(found.front())};
    found.erase(found.begin());
    keys.previous = std::move(found);
    return keys;
}

/// Reads keys from a file that only this user can access.
///
/// Example: `auto keys = oauth::seal_keys_from_file("/etc/app/seal.keys");` with a file of `head -c 32 /dev/urandom | base64`
///
/// To rotate: put a new line on top, give the file to every replica, restart them; remove the old line when nothing that it sealed can
/// come back (after 10 minutes for pending sign-ins; for stored grants, when each has been written again).
/// Failures: those of `read_private_file` and `read_seal_keys`.
inline result<seal_keys> seal_keys_from_file(const std::string& path, file_calls& calls = system_files()) {
    auto text = read_private_file(path, 16 * 1024, calls);
    if (!text) return std::move(text).error();
    auto keys = read_seal_keys(*text);
    if (!keys) return fail(keys.error().kind, path + ": " + keys.error().message);
    return keys;
}

} // namespace azdo::inline v1::oauth
