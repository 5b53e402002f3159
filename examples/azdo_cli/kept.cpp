// SPDX-License-Identifier: BSL-1.0
#include <azdo_cli/kept.hpp>

#include <azdo/core/atomic_file.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/json/encode.hpp>
#include <azdo/oauth/crypto/random.hpp>
#include <azdo/oauth/store/private_file.hpp>
#include <azdo/oauth/store/seal_key_file.hpp>
#include <azdo/oauth/store/token_folder.hpp>

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <vector>

namespace azdo_cli {

namespace {

namespace oauth = azdo::oauth;

azdo::failure nobody() { return azdo::fail(azdo::failure_kind::not_signed_in, "nobody has signed in"); }

oauth::connection_key key_of(const account& of) {
    return {.user = of.sign_in, .installation = of.server.empty() ? std::string("cloud") : of.server};
}

/// The folder, made if necessary.
azdo::result<oauth::token_folder> open_folder(const surroundings& around) {
    auto path = state_folder(around);
    if (!path) return std::move(path).error();
    std::error_code wrong;
    std::filesystem::create_directories(azdo::folder_of(*path), wrong);
    if (wrong) return azdo::fail(azdo::failure_kind::storage, azdo::folder_of(*path) + ": the folder cannot be created");
    return oauth::token_folder::open(*std::move(path));
}

/// The key, made if necessary.
azdo::result<oauth::seal_keys> key_in(const std::string& folder) {
    const std::string path = folder + "/key";
    auto keys = oauth::seal_keys_from_file(path);
    if (keys || keys.error().kind != azdo::failure_kind::not_found) return keys;
    const auto made = oauth::random_text<32>(oauth::system_entropy);
    if (!made) return made.error();
    if (auto written = azdo::write_atomically(path, made->reveal()); !written) return std::move(written).error();
    return oauth::seal_keys_from_file(path);
}

bool is_ours(const std::string& name) {
    return name == "key" || name == "account.json" || name == "simulator.log" || name.ends_with(".token") || name.ends_with(".lock") ||
           name.ends_with(".refresh");
}

} // namespace

azdo::result<std::string> state_folder(const surroundings& around) {
    if (const std::string state = around.variable("XDG_STATE_HOME"); state.starts_with('/')) return state + "/azdo";
    if (const std::string home = around.variable("HOME"); home.starts_with('/')) return home + "/.local/state/azdo";
    return azdo::fail(azdo::failure_kind::storage, "there is no folder for sign-ins: set XDG_STATE_HOME or HOME");
}

azdo::result<account> read_account(const surroundings& around) {
    const auto folder = state_folder(around);
    if (!folder) return nobody();
    const std::string path = *folder + "/account.json";
    const auto text = oauth::read_private_file(path);
    if (!text) return text.error().kind == azdo::failure_kind::not_found ? nobody() : text.error();
    auto read = azdo::json::decode<account>(text->reveal());
    if (!read) return azdo::fail(azdo::failure_kind::storage, path + ": the file is damaged: sign in again");
    return read;
}

azdo::result<grant_store> open_grant(const account& of, const surroundings& around) {
    auto path = state_folder(around);
    if (!path) return std::move(path).error();
    auto folder = oauth::token_folder::open(*path);
    if (!folder) return std::move(folder).error();
    auto keys = oauth::seal_keys_from_file(*path + "/key");
    if (!keys) return keys.error().kind == azdo::failure_kind::not_found ? nobody() : std::move(keys).error();
    return grant_store{*std::move(folder), key_of(of), *std::move(keys), oauth::system_entropy};
}

azdo::result<void> keep_account(const account& made, const oauth::token& grant, const surroundings& around) {
    auto folder = open_folder(around);
    if (!folder) return std::move(folder).error();
    auto keys = key_in(folder->path());
    if (!keys) return std::move(keys).error();
    const grant_store store{*folder, key_of(made), *std::move(keys), oauth::system_entropy};
    if (auto kept = oauth::keep(store, grant); !kept) return kept;
    return azdo::write_atomically(folder->path() + "/account.json", azdo::json::encode(made));
}

azdo::result<void> forget_account(const surroundings& around) {
    const auto folder = state_folder(around);
    if (!folder) return {};
    std::error_code wrong;
    std::vector<std::filesystem::path> all;
    for (std::filesystem::directory_iterator at(*folder, wrong), end; !wrong && at != end; at.increment(wrong))
        if (is_ours(at->path().filename().string())) all.push_back(at->path());
    if (wrong == std::errc::no_such_file_or_directory) return {};
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return (a.filename() == "key") > (b.filename() == "key"); });
    for (const auto& one : all) // the key first: without it the grant is lost, whatever happens to the rest
        if (!wrong) std::filesystem::remove(one, wrong);
    if (wrong) return azdo::fail(azdo::failure_kind::storage, *folder + ": not everything could be removed: remove the folder");
    return {};
}

} // namespace azdo_cli
