// SPDX-License-Identifier: BSL-1.0
// A grant in a file: encrypted, or plain by a type that says so. It survives the end of the program, a kill at any moment, and concurrent
// use by other processes.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/json/encode.hpp>
#include <azdo/oauth/crypto/entropy.hpp>
#include <azdo/oauth/crypto/random.hpp>
#include <azdo/oauth/crypto/seal.hpp>
#include <azdo/oauth/store/private_file.hpp>
#include <azdo/oauth/store/token_folder.hpp>
#include <azdo/oauth/store/token_store.hpp>
#include <azdo/oauth/token.hpp>
#include <azdo/schema/describe.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace azdo::inline v1::oauth {

namespace detail {
/// The content of a connection's file.
struct stored_connection {
    connection_key key{};
    std::uint64_t generation = 0; ///< of the grant; each write of a grant raises it, and nothing lowers it, not even a sign-out
    std::string organization{};
    std::optional<token> grant{};

    static constexpr auto schema() {
        return azdo::describe(azdo::field<"connection", &stored_connection::key>(azdo::as::required),
            azdo::field<"generation", &stored_connection::generation>(azdo::as::required),
            azdo::field<"organization", &stored_connection::organization>(), azdo::field<"grant", &stored_connection::grant>());
    }
};

/// A generation that no caller holds, for a file that cannot be opened and whose generation is therefore unknown.
template <entropy_source E>
result<std::uint64_t> random_generation(E&& entropy) {
    unsigned char bytes[6]{};
    if (!entropy(std::span<unsigned char>(bytes))) return no_entropy();
    std::uint64_t made = 1;
    for (const unsigned char byte : bytes) made = made << 8 | byte;
    return made;
}
constexpr std::uint64_t last_generation = std::uint64_t{1} << 62;

/// A stored grant that cannot be opened. The message is fit for a log: it may contain the path, never the content.
inline failure unusable_grant(std::string message) { return made_unusable(fail(failure_kind::storage, std::move(message))); }

/// The two forms of a file's text: plain, and sealed for one connection.
struct plain_text {
    result<std::uint64_t> random_generation() const { return detail::random_generation(system_entropy); }
    result<std::string> write(const secret<std::string>& text, const std::string&) const { return text.reveal(); }
    result<secret<std::string>> read(secret<std::string> text, const std::string&) const { return text; }
};
template <entropy_source Entropy>
struct sealed_text {
    seal_keys keys;
    Entropy entropy;

    static std::string purpose(const std::string& name) { return "stored grant\n" + name; }
    result<std::uint64_t> random_generation() const {
        Entropy source(entropy);
        return detail::random_generation(source);
    }
    result<std::string> write(const secret<std::string>& text, const std::string& name) const {
        Entropy source(entropy);
        return seal(keys, text.reveal(), purpose(name), source);
    }
    result<secret<std::string>> read(const secret<std::string>& text, const std::string& name) const {
        auto opened = unseal(keys, text.reveal(), purpose(name));
        if (!opened)
            return unusable_grant(
                "the stored grant cannot be opened: it was changed, or sealed with a key that was not provided. Sign in again");
        return opened;
    }
};

template <class Text>
class text_token_store {
public:
    using refresh_lock = file_lock;

    const connection_key& key() const noexcept { return key_; }

    result<stored_token> read() const {
        auto held = load();
        if (!held) return std::move(held).error();
        if (!held->grant) return nobody_signed_in();
        return stored_token{*std::move(held->grant), held->generation};
    }
    result<std::uint64_t> compare_and_swap(std::uint64_t generation, const token& value) const {
        std::uint64_t written = 0;
        const unusable what =
            generation == 0 ? unusable::is_replaced : unusable::is_kept; // a refresh knows what it replaces, a sign-in need not
        auto done = change(what, [&](stored_connection& held) -> result<void> {
            if (generation != (held.grant ? held.generation : 0)) return another_was_faster();
            held.grant = value;
            written = ++held.generation;
            return {};
        });
        if (!done) return std::move(done).error();
        return written;
    }
    result<connection> look() const {
        auto held = load();
        if (!held && held.error().type_key == unusable_file) return connection{.is_unusable = true};
        if (!held) return std::move(held).error();
        return connection_with(std::move(held->organization), held->grant ? &*held->grant : nullptr);
    }
    result<void> choose(std::string organization) const {
        return change(unusable::is_kept, [&](stored_connection& held) -> result<void> {
            held.organization = std::move(organization);
            return {};
        });
    }
    result<void> sign_out() const {
        return change(unusable::is_replaced, [](stored_connection& held) -> result<void> {
            held.grant.reset();
            return {};
        });
    }
    result<std::optional<file_lock>> try_lock_for_refresh() const {
        auto name = token_folder::name_of(key_);
        if (!name) return std::move(name).error();
        return folder_.try_lock_for_refresh(*name);
    }

protected:
    text_token_store(token_folder folder, connection_key key, Text text)
        : folder_(std::move(folder)), key_(std::move(key)), text_(std::move(text)) {}

    static result<stored_connection> load(const token_folder& folder, const std::string& name, const Text& text) {
        auto written = folder.read(name);
        if (!written) return std::move(written).error();
        auto opened = text.read(*std::move(written), name);
        if (!opened) return std::move(opened).error();
        auto held = json::decode<stored_connection>(opened->reveal());
        if (!held || held->generation > last_generation)
            return unusable_grant(folder.path() + "/" + name + ".token: the stored grant is damaged. Sign in again");
        if (token_folder::name_of(held->key).value_or("") != name)
            return unusable_grant("the stored grant belongs to another connection: its file was put there by hand. Sign in again");
        return *std::move(held);
    }
    /// The connections of a folder that have a grant, made by `make(key)`, and a failure for each one that cannot be opened.
    template <class Store, class Make>
    static result<std::vector<result<Store>>> load_all(const token_folder& folder, const Text& text, Make&& make) {
        auto names = folder.names();
        if (!names) return std::move(names).error();
        std::vector<result<Store>> found;
        for (const std::string& name : *names) {
            auto held = load(folder, name, text);
            if (!held && held.error().kind == failure_kind::not_found) continue; // removed by hand in the meantime
            if (held && !held->grant) continue;
            if (!held)
                found.push_back(std::move(held).error());
            else
                found.push_back(make(std::move(held->key)));
        }
        return found;
    }

private:
    /// What happens to a file that cannot be opened when its connection is written.
    enum class unusable : unsigned char { is_kept, is_replaced };

    /// An empty connection if nothing is stored.
    result<stored_connection> load(const std::string& name) const {
        auto held = load(folder_, name, text_);
        if (!held && held.error().kind == failure_kind::not_found) return stored_connection{key_};
        return held;
    }
    result<stored_connection> load() const {
        auto name = token_folder::name_of(key_);
        if (!name) return std::move(name).error();
        return load(*name);
    }
    /// As `load`, but a file that cannot be opened counts as an empty connection whose generation no caller holds.
    result<stored_connection> load_or_begin_again(const std::string& name) const {
        auto held = load(name);
        if (held || held.error().type_key != unusable_file) return held;
        auto generation = text_.random_generation();
        if (!generation) return std::move(generation).error();
        return stored_connection{key_, *generation};
    }
    template <class F>
    result<void> change(unusable what, F&& edit) const {
        auto name = token_folder::name_of(key_);
        if (!name) return std::move(name).error();
        const auto alone = folder_.lock_for_writing(*name);
        if (!alone) return alone.error();
        auto held = what == unusable::is_kept ? load(*name) : load_or_begin_again(*name);
        if (!held) return std::move(held).error();
        if (auto edited = edit(*held); !edited) return edited;
        const secret<std::string> text(json::encode(*held));
        auto written = text_.write(text, *name);
        if (!written) return std::move(written).error();
        auto saved = folder_.write(*name, *written);
        wipe(*written);
        return saved;
    }

    token_folder folder_;
    connection_key key_;
    Text text_;
};
} // namespace detail

/// Keeps a connection in a folder, encrypted (AES-256-GCM) with a key of the caller.
///
/// Example:
/// ```
/// auto folder = oauth::token_folder::open("/var/lib/app/tokens");
/// if (!folder) return folder.error();
/// oauth::file_token_store store{*folder, {.user = user_id, .team = team_id}, keys, oauth::system_entropy};
/// auto api = azdo::authenticate{oauth::refreshing_credential{server, app, store, oauth::wall_clock}} | transport;
/// ```
/// A write is: lock, read, compare the generation, temporary file of mode 0600, `fsync`, `rename`, `fsync` of the folder. A process that is
/// killed at any point leaves the old grant or the new one. A file that was moved to another connection's name is refused. `keys.previous`
/// may open what an older key sealed; the next write seals it with `keys.current`.
///
/// A grant that cannot be opened (its key was removed, it was changed, others can read it) belongs to nobody: reading it fails, looking at
/// it says so, a new sign-in (`keep`) replaces it, `sign_out` removes it, and everything else leaves it as it is. An older file
/// of the same connection that is put back, for example from a backup, opens: the generation is sealed with the grant, so the change goes
/// unnoticed. It costs the newer grant; a server that has rotated its refresh token refuses the old one.
///
/// Failures: `not_signed_in`, `conflict`; `storage` for a file or folder that is not this user's alone, was changed or cannot be opened,
/// and for system errors. After each of them the old grant is still there. The message may contain the path of the file.
template <entropy_source Entropy>
class file_token_store : public detail::text_token_store<detail::sealed_text<Entropy>> {
    using base = detail::text_token_store<detail::sealed_text<Entropy>>;

public:
    file_token_store(token_folder folder, connection_key key, seal_keys keys, Entropy entropy)
        : base(std::move(folder), std::move(key), {std::move(keys), std::move(entropy)}) {}

    /// All connections of the folder that have a grant, for example for `refresh_all`, and a failure for each one that cannot be opened.
    /// Failures: `storage`, when the folder cannot be read.
    static result<std::vector<result<file_token_store>>> all(const token_folder& folder, const seal_keys& keys, const Entropy& entropy) {
        return base::template load_all<file_token_store>(
            folder, {keys, entropy}, [&](connection_key key) { return file_token_store(folder, std::move(key), keys, entropy); });
    }
};

/// As `file_token_store`, but unencrypted: anyone who can read the file, or a backup of it, has the grant.
///
/// Example: `oauth::plain_file_token_store store{folder, {.user = user_id, .team = team_id}};`
class plain_file_token_store : public detail::text_token_store<detail::plain_text> {
    using base = detail::text_token_store<detail::plain_text>;

public:
    explicit plain_file_token_store(token_folder folder, connection_key key = {}) : base(std::move(folder), std::move(key), {}) {}

    /// As `file_token_store::all`.
    static result<std::vector<result<plain_file_token_store>>> all(const token_folder& folder) {
        return base::load_all<plain_file_token_store>(
            folder, {}, [&](connection_key key) { return plain_file_token_store(folder, std::move(key)); });
    }
};

static_assert(connection_store<plain_file_token_store> && shared_token_store<plain_file_token_store>);

} // namespace azdo::inline v1::oauth
